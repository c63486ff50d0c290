package app.joren.extraction.cases;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.feed.FeedReader;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.Hints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Part D of the shared cases: feeds. */
class FeedCasesTests {

	private static final DateReader DATES = DateReader.at(Instant.parse("2026-11-25T12:00:00Z"));

	@Test
	void d1AControlCharacterIsDropped() {
		List<FeedEntry> entries = rss("https://b.example/feed",
				"<item><title>Turn &#x18; left" + (char) 8 + "</title><link>https://b.example/1</link></item>");

		assertThat(entries).singleElement().extracting(FeedEntry::title).isEqualTo("Turn left");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Can&amp;#x27;t stop the tide|Can't stop the tide",
			"How &amp;amp;lt;b&amp;amp;gt; works|How &lt;b&gt; works" })
	void d3ATitleEscapedTwiceIsReadOnceMoreAndNotWithoutEnd(String written, String title) {
		assertThat(rss("https://b.example/feed", "<item><title>" + written + "</title><link>/1</link></item>"))
			.singleElement()
			.extracting(FeedEntry::title)
			.isIn(title, "How <b> works");
	}

	@Test
	void d4MarkupInATitleIsText() {
		assertThat(
				atom("<entry><title type=\"html\">A &lt;em&gt;big&lt;/em&gt; day</title><link href=\"/1\"/></entry>"))
			.singleElement()
			.extracting(FeedEntry::title)
			.isEqualTo("A big day");
		assertThat(rss("https://b.example/feed", "<item><title>5 &lt; 6</title><link>/1</link></item>")).singleElement()
			.extracting(FeedEntry::title)
			.isEqualTo("5 < 6");
	}

	@Test
	void d6APermalinkIsTheLinkAndAnotherIdentityIsNone() {
		assertThat(rss("https://s.example/feed", """
				<item><title>Warm bread</title><guid isPermaLink="true">https://s.example/b?nr=12</guid></item>
				<item><title>Cold bread</title><guid isPermaLink="false">tag-77</guid></item>"""))
			.extracting((entry) -> entry.address().toString())
			.containsExactly("https://s.example/b?nr=12");
	}

	@Test
	void d9TheBaseOfFeedEntryAndContentCounts() {
		FeedEntry entry = atom(
				"""
						<entry><link href="p/1/"/><content type="html" xml:base="https://b.example/p/1/">&lt;img src="a.png"&gt;</content></entry>""")
			.getFirst();

		assertThat(entry.address()).isEqualTo(URI.create("https://b.example/p/1/"));
		assertThat(pictures(entry)).containsExactly("https://b.example/p/1/a.png");
	}

	@Test
	void d11WithoutABaseABodyBelongsToItsItem() {
		FeedEntry entry = rss("https://b.example/feeds/all.xml",
				"""
						<item><link>https://b.example/2026/trip/</link><content:encoded>&lt;p&gt;x&lt;/p&gt;&lt;img src="../img/x.png"&gt;</content:encoded></item>""")
			.getFirst();

		assertThat(pictures(entry)).containsExactly("https://b.example/2026/img/x.png");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Tue, 03 Feb 2026 4:05 PM|2026-02-03T16:05Z",
			"2026/02/03 16:05:00|2026-02-03T16:05Z", "Tue, 03 Feb 2026 16:05:09 Z|2026-02-03T16:05:09Z" })
	void d12OddDatesAreRead(String written, OffsetDateTime at) {
		assertThat(date("<pubDate>" + written + "</pubDate>")).isEqualTo(PublicationDate.of(at));
	}

	@Test
	void d12AnUnreadableDateIsNoneAndNotNow() {
		assertThat(DATES.read("Tue, 33 Foo 2026")).isEmpty();
	}

	@Test
	void d14ADateWithoutZoneIsKeptAndADayNeverMoves() {
		assertThat(date("<updated>2026-04-09T21:30:12</updated>"))
			.isEqualTo(PublicationDate.of(OffsetDateTime.parse("2026-04-09T21:30:12Z")));
		assertThat(date("<updated>2026-04-09</updated>")).isEqualTo(PublicationDate.of(LocalDate.of(2026, 4, 9)));
	}

	@Test
	void d15TheLeadPictureIsTheLargerAndStandsOnce() {
		FeedEntry entry = rss("https://b.example/feed",
				"<item><link>https://b.example/1</link><media:thumbnail url=\"https://i.example/p.jpg?w=200\"/></item>")
			.getFirst();
		Hints hints = new Hints(null, null, List.of(), entry.image(), null);

		Article article = CasePages.byTemplate("<p><img src=\"https://i.example/p.jpg?w=1200\"></p>", hints);

		assertThat(article.leadImage()).isNotNull()
			.satisfies((image) -> assertThat(image.address()).hasToString("https://i.example/p.jpg?w=1200"));
		assertThat(article.body()).filteredOn(Block.Picture.class::isInstance).hasSize(1);
	}

	private static PublicationDate date(String xml) {
		FeedEntry entry = rss("https://b.example/feed", "<item><link>/1</link>" + xml + "</item>").getFirst();
		return DATES.read(String.valueOf(entry.date())).orElseThrow();
	}

	private static List<String> pictures(FeedEntry entry) {
		return CasePages.pictures(CasePages.blocks(entry.address(), String.valueOf(entry.content())));
	}

	private static List<FeedEntry> rss(String address, String items) {
		return read(address, "<rss version=\"2.0\" xmlns:media=\"m\" xmlns:content=\"c\"><channel><title>T</title>"
				+ items + "</channel></rss>");
	}

	private static List<FeedEntry> atom(String entries) {
		return read("https://b.example/feed",
				"<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://b.example/\">" + entries + "</feed>");
	}

	private static List<FeedEntry> read(String address, String xml) {
		return FeedReader
			.read(new FetchedPage(URI.create(address), "application/xml", xml.getBytes(StandardCharsets.UTF_8)))
			.orElseThrow()
			.entries();
	}

}
