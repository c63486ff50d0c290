package app.joren.extraction.metadata;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.literal.LooseJson;
import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageMetadataTests {

	private static final DateReader DATES = DateReader.at(Instant.parse("2026-11-25T12:00:00Z"));

	@Test
	void aFeedIsFoundAndResolved() {
		PageMetadata metadata = metadata(
				"<head><base href=/x/><link rel=alternate type=application/atom+xml href=feeds/all.atom title='All posts'>");

		assertThat(metadata.feeds()).containsExactly(
				new FeedLink(URI.create("https://news.example/x/feeds/all.atom"), "application/atom+xml", "All posts"));
	}

	@Test
	void aColonInATitleStays() {
		String title = "Rust: where it starts and how it ends";

		assertThat(title("<title>" + title + "</title><h1>" + title + "</h1>")).isEqualTo(title);
	}

	@Test
	void aDashBeforeTheSitesNameIsASeparator() {
		assertThat(title("<meta property=og:site_name content='The Slow Reader'>"
				+ "<title>Notes from the orchard — The Slow Reader</title>"))
			.isEqualTo("Notes from the orchard");
	}

	@Test
	void aDashInsideAHeadlineStays() {
		String title = "The oldest mill – and its one new wheel";

		assertThat(title("<title>" + title + " | The Herald</title><h1>" + title + "</h1>")).isEqualTo(title);
	}

	@Test
	void theSitesNameIsKnownByItsHost() {
		assertThat(title("<title>横浜の図書館、来月開館｜NEWS</title>")).isEqualTo("横浜の図書館、来月開館");
	}

	@Test
	void aDateInAScriptIsNone() {
		PageMetadata metadata = metadata(
				"<script>setCookie('seen','1','2026-01-31')</script><article><h1>Market day</h1>"
						+ "<p class=date>Posted 3 March 2026</p></article>");

		assertThat(metadata.published().getFirst().value()).isEqualTo(PublicationDate.of(LocalDate.of(2026, 3, 3)));
	}

	@Test
	void theDateOfACommentIsNotTheArticles() {
		PageMetadata metadata = metadata("<article><h1>A new kettle</h1>"
				+ "<span class=byline>Thursday May 14, 2026 6:20 pm by Ada Low</span><p>Body.</p></article>"
				+ "<div id=comments><time>3 hours ago at 9:41 pm</time><p>First!</p></div>");

		assertThat(metadata.published().getFirst().value().day()).isEqualTo(LocalDate.of(2026, 5, 14));
		assertThat(metadata.authors().getFirst().value()).containsExactly("Ada Low");
	}

	@Test
	void digitsInAnAddressAreADateOnlyAsWholeParts() {
		assertThat(dateOf("https://journal.example/papers/j880-2025-12114-3", "<meta name=dc.date content=2025-02-06>"))
			.isEqualTo(LocalDate.of(2025, 2, 6));
		assertThat(dateOf("https://journal.example/2025/02/06/snow", "<p>Snow")).isEqualTo(LocalDate.of(2025, 2, 6));
	}

	@Test
	void allAuthorsOfJsonLdAreFound() {
		PageMetadata metadata = metadata("<script type=application/ld+json>{'@context':'https://schema.org',"
			.replace('\'', '"')
				+ "\"@type\":\"NewsArticle\",\"headline\":\"Votes\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ana Bell\"},"
				+ "{\"@type\":\"Person\",\"name\":\"Carl Dow, Sr.\"},\"Eve Fox\"]}</script>");

		assertThat(metadata.authors().getFirst().value()).containsExactly("Ana Bell", "Carl Dow, Sr.", "Eve Fox");
	}

	@Test
	void aPersonInTheBylineWinsOverThePublishersAccount() {
		PageMetadata metadata = metadata("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":"
				+ "{\"@type\":\"Person\",\"name\":\"Herald Feed\"},\"publisher\":{\"@type\":\"Organization\",\"name\":\"Herald\"}}"
				+ "</script><article><p class=byline>By <a href=/author/gil-hart>Gil Hart</a></p></article>");

		assertThat(metadata.authors().getFirst().value()).containsExactly("Gil Hart");
	}

	@Test
	void jsonLdIsReadInArraysAndGraphs() {
		PageMetadata metadata = metadata(
				"<script type=application/ld+json>[{\"@type\":\"BreadcrumbList\"},{\"@graph\":["
						+ "{\"@type\":\"WebPage\",\"name\":\"x\"},{\"@type\":[\"Article\",\"BlogPosting\"],\"headline\":\"Deep well\","
						+ "\"datePublished\":\"2026-02-01T08:00:00+01:00\"}]}]</script>");

		assertThat(metadata.titles().getFirst())
			.isEqualTo(new Candidate<>("Deep well", new Source(Source.Kind.JSON_LD, "headline"), null));
		assertThat(metadata.published().getFirst().value().at())
			.isEqualTo(OffsetDateTime.parse("2026-02-01T08:00:00+01:00"));
		assertThat(metadata.article()).isTrue();
	}

	@Test
	void twoEqualPicturesAreOne() {
		PageMetadata metadata = metadata("<meta property=og:image content=/i/cast.jpg><meta property=og:image "
				+ "content=/i/cast.jpg><body><img src=/theme/portrait.jpg>");

		assertThat(metadata.images()).hasSize(1);
		assertThat(metadata.images().getFirst().value().address())
			.isEqualTo(URI.create("https://news.example/i/cast.jpg"));
	}

	@Test
	void fieldsHoldPlainText() {
		PageMetadata metadata = metadata("<meta name=author content='Al &lt;script&gt;go()&lt;/script&gt; Bo'>"
				+ "<meta property=og:title content='Can&amp;amp;#x27;t stop the tide'>");

		assertThat(metadata.authors().getFirst().value()).containsExactly("Al Bo");
	}

	@Test
	void languageAndDirectionAreKnown() {
		PageMetadata metadata = metadata("<html lang=ar_EG dir=RTL><p>x");

		assertThat(metadata.language()).isEqualTo("ar-EG");
		assertThat(metadata.direction()).isEqualTo("rtl");
	}

	@Test
	void brokenJsonIsRead() {
		assertThat(
				LooseJson.parse("/* a */ {\"headline\":\"He said \"no\" to\nall\", 'n': 1, \"list\":[1,2,],} <!-- x"))
			.first()
			.hasToString("{headline=He said \"no\" to\nall, n=1, list=[1, 2]}");
		assertThat(LooseJson.parse("{\"a\":{\"b\":\"cut o")).first().hasToString("{a={b=cut o}}");
		assertThat(LooseJson.parse("nothing")).isEmpty();
	}

	private static LocalDate dateOf(String address, String html) {
		Page page = Page.of(URI.create(address), Jsoup.parse(html));
		return PageMetadata.of(page, DATES).published().getFirst().value().day();
	}

	private static String title(String html) {
		return BestTitle.of(metadata(html)).orElseThrow();
	}

	private static PageMetadata metadata(String html) {
		return PageMetadata.of(Page.of(URI.create("https://news.example/a/1"), Jsoup.parse(html)), DATES);
	}

}
