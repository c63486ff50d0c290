package app.joren.analyzer.understanding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Section;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What went wrong in other programs (part A of the shared cases), each as a small site
 * that is analysed and read by the definition that comes of it.
 */
class SharedCasesTests {

	private static final IntFunction<String> PATH = (n) -> "/stories/" + CaseSite.subject(n).replace(' ', '-');

	private static final IntFunction<String> TITLE = (n) -> "<title>" + CaseSite.title(n) + "</title>";

	@Test
	void a1LinksOfMenuAndFooterAreNoArticles() {
		TinySite site = new TinySite()
			.page("/", "<title>News</title>"
					+ """
							<nav><ul><li><a href="/world/"><h3>World news today</h3></a></li><li><a href="/sport/"><h3>Sport and results</h3></a></li><li><a href="/arts/"><h3>Arts and books</h3></a></li></ul></nav>
							<main><div class="x"><a href="/a/harbour-bridge"><h2>Harbour bridge reopens</h2></a></div><div class="x"><a href="/a/school-roof"><h2>School roof mended at last</h2></a></div></main>
							<footer><ul><li><a href="/terms"><h3>Terms of use and sale</h3></a></li></ul></footer>""")
			.page("/a/harbour-bridge", story("Harbour bridge reopens", 1))
			.page("/a/school-roof", story("School roof mended at last", 2));
		for (String path : List.of("/world/", "/sport/", "/arts/", "/terms")) {
			site.page(path, "<title>%1$s</title><h1>%1$s</h1>%2$s".formatted(path, CaseSite.prose(path.length())));
		}

		assertThat(CaseSite.articles(site)).extracting((article) -> article.address().getPath())
			.containsExactly("/a/harbour-bridge", "/a/school-roof");
	}

	@Test
	void a3ShopsAndVouchersAreNoArticles() {
		TinySite site = new TinySite().page("/", "<title>News</title>"
				+ """
						<section><a href="/news/2026/11/ferry-strike"><h3>Ferry strike enters third day</h3></a><a href="/vouchers/shoes"><h3>20 percent off shoes this week only</h3></a><a href="/news/2026/11/new-mayor"><h3>New mayor sworn in on Monday</h3></a><a href="https://shop.news.example/mug"><h3>The mug every reader wants</h3></a></section>""")
			.page("/news/2026/11/ferry-strike", story("Ferry strike enters third day", 1))
			.page("/news/2026/11/new-mayor", story("New mayor sworn in on Monday", 2))
			.page("/vouchers/shoes", "<title>20 percent off</title><h1>20 percent off</h1>" + CaseSite.prose(3));

		assertThat(CaseSite.articles(site)).extracting((article) -> article.address().getPath())
			.containsExactly("/news/2026/11/ferry-strike", "/news/2026/11/new-mayor");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feeds/all.atom", "/base/feeds/all.atom" })
	void a4AFeedServesWhereThePageIsEmpty(String feed) {
		String base = feed.startsWith("/base") ? "<base href=/base/>" : "";
		StringBuilder entries = new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'><title>All</title>");
		TinySite site = new TinySite().page("/", base
				+ "<head><link rel=\"alternate\" type=\"application/atom+xml\" href=\"feeds/all.atom\" title=\"All posts\"></head><body><div id=\"app\"></div></body>");
		for (int n = 1; n <= 5; n++) {
			entries.append(
					"<entry><title>%s</title><link href='https://news.example%s'/><updated>2026-11-0%dT08:00:00Z</updated></entry>"
						.formatted(CaseSite.title(n), PATH.apply(n), n));
			site.page(PATH.apply(n), story(CaseSite.title(n), n));
		}
		site.answer(feed, "application/atom+xml", entries + "</feed>");

		assertThat(CaseSite.understand(site).definition().sections()).flatExtracting(Section::sources)
			.filteredOn(ItemSource.Feed.class::isInstance)
			.extracting((source) -> source.address().getPath())
			.containsExactly(feed);
		assertThat(CaseSite.articles(site)).hasSize(5);
	}

	@Test
	void a6AColonInATitleStays() {
		IntFunction<String> title = (n) -> CaseSite.subject(n) + ": where " + n + " ways start and how they end";

		assertTitles(title, (n) -> "<title>%s</title>".formatted(title.apply(n)),
				(n) -> "<h1>%s</h1>".formatted(title.apply(n)));
	}

	@Test
	void a7ALongDashBeforeTheSitesNameIsASeparator() {
		IntFunction<String> title = (n) -> "Notes from the " + CaseSite.subject(n);

		assertTitles(title,
				(n) -> "<meta property='og:site_name' content='The Slow Reader'><title>%s — The Slow Reader</title>"
					.formatted(title.apply(n)),
				(n) -> "");
	}

	@Test
	void a9ADashInsideAHeadlineStays() {
		IntFunction<String> title = (n) -> "The oldest %s – and its one new wheel".formatted(CaseSite.subject(n));

		assertTitles(title, (n) -> "<title>%s | The Herald</title>".formatted(title.apply(n)),
				(n) -> "<h1>%s</h1>".formatted(title.apply(n)));
	}

	private static void assertTitles(IntFunction<String> title, IntFunction<String> head, IntFunction<String> top) {
		List<Article> articles = CaseSite.articles(PATH, title, head,
				(n) -> "<article>" + top.apply(n) + CaseSite.prose(n) + "</article>");

		assertThat(articles).extracting(Article::title)
			.containsExactlyInAnyOrderElementsOf(CaseSite.numbered(6, title));
	}

	@Test
	void a10ADateInAScriptIsNoArticles() {
		assertDays("<script>setCookie('seen','1','2031-01-31')</script><article><h1>%2$s</h1>"
				+ "<p class=d>Posted %1$d March 2026</p>%3$s</article>", 3);
	}

	@Test
	void a11TheDateOfACommentIsNotTheArticles() {
		List<Article> articles = assertDays("<article><h1>%2$s</h1><span class=byline>Thursday May %1$d, 2026 6:20 pm "
				+ "by Ada Low</span>%3$s</article><div id=comments><time>3 hours ago at 9:41 pm</time><p>First!</p></div>",
				5);

		assertThat(articles).extracting(Article::bylines).containsOnly(List.of("Ada Low"));
	}

	private static List<Article> assertDays(String html, int month) {
		List<Article> articles = CaseSite.articles(PATH, CaseSite::title, TITLE,
				(n) -> html.formatted(10 + n, CaseSite.title(n), CaseSite.prose(n)));

		assertThat(articles).extracting((article) -> day(article.published()))
			.containsExactlyInAnyOrder(LocalDate.of(2026, month, 11), LocalDate.of(2026, month, 12),
					LocalDate.of(2026, month, 13), LocalDate.of(2026, month, 14), LocalDate.of(2026, month, 15),
					LocalDate.of(2026, month, 16));
		return articles;
	}

	@Test
	void a13ThePapersNumberInTheAddressIsNoDate() {
		List<Article> articles = CaseSite.articles((n) -> "/papers/j880-2025-12%d14-%d".formatted(n, n),
				CaseSite::title, (n) -> TITLE.apply(n) + "<meta name='dc.date' content='2025-02-0%d'>".formatted(n),
				(n) -> "<article><h1>%s</h1>%s</article>".formatted(CaseSite.title(n), CaseSite.prose(n)));

		assertThat(articles).extracting((article) -> day(article.published()))
			.containsExactly(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 2), LocalDate.of(2025, 2, 3),
					LocalDate.of(2025, 2, 4), LocalDate.of(2025, 2, 5), LocalDate.of(2025, 2, 6));
	}

	@Test
	void a15DatesOfAnyLanguageAreReadAndNonsenseIsNone() {
		SoftAssertions.assertSoftly((softly) -> {
			softly.assertThat(published("wo, %d mei 2025 07:30:11 +0000"))
				.extracting(SharedCasesTests::instant)
				.contains(Instant.parse("2025-05-14T07:30:11Z"));
			softly.assertThat(published("wo, %d mei 2025 07:30:11 +0000"))
				.extracting((date) -> (date != null) ? date.at() : null)
				.extracting((at) -> (at != null) ? at.toInstant() : null)
				.contains(Instant.parse("2025-05-14T07:30:11Z"));
			softly.assertThat(published("%d. května 2025"))
				.extracting(SharedCasesTests::day)
				.contains(LocalDate.of(2025, 5, 14));
			softly.assertThat(published("%d. blursday 2025")).containsOnlyNulls();
		});
	}

	@ParameterizedTest
	@CsvSource({ "%d bulan lalu,2026-06-25,", "vor %d Stunden,2026-11-25,2026-11-25T07:00:00Z",
			"il y a %d jours,2026-11-20," })
	void a16RelativeTimesKeepTheirNumber(String text, LocalDate day, @Nullable Instant at) {
		List<PublicationDate> dates = CaseSite
			.articles(PATH, CaseSite::title, TITLE, (n) -> dated("time", text.formatted(n), n))
			.stream()
			.map(Article::published)
			.toList();

		assertThat(dates).extracting(SharedCasesTests::day).contains(day);
		if (at != null) {
			assertThat(dates).extracting(SharedCasesTests::instant).contains(at);
		}
	}

	private static List<@Nullable PublicationDate> published(String text) {
		return CaseSite
			.articles(PATH, CaseSite::title, TITLE, (n) -> dated("span class=date", text.formatted(10 + n), n))
			.stream()
			.<@Nullable PublicationDate>map(Article::published)
			.toList();
	}

	private static String dated(String tag, String text, int n) {
		return "<article><h1>%s</h1><%s>%s</%s>%s</article>".formatted(CaseSite.title(n), tag, text, tag.split(" ")[0],
				CaseSite.prose(n));
	}

	@Test
	void a18AllAuthorsAreKept() {
		assertThat(
				bylines("""
						{"@context":"https://schema.org","@type":"NewsArticle","headline":"%s","author":[{"@type":"Person","name":"Ana Bell"},{"@type":"Person","name":"Carl Dow, Sr."},"Eve Fox"]}""",
						""))
			.containsOnly(List.of("Ana Bell", "Carl Dow, Sr.", "Eve Fox"));
	}

	@Test
	void a19ThePersonInTheBylineWinsOverThePublishersAccount() {
		assertThat(
				bylines("""
						{"@type":"NewsArticle","headline":"%s","author":{"@type":"Person","name":"Herald Feed"},"publisher":{"@type":"Organization","name":"Herald"}}""",
						"<p class=byline>By <a href=/author/gil-hart>Gil Hart</a></p>"))
			.containsOnly(List.of("Gil Hart"));
	}

	private static List<List<String>> bylines(String json, String byline) {
		return CaseSite
			.articles(PATH, CaseSite::title,
					(n) -> TITLE.apply(n) + "<script type='application/ld+json'>" + json.formatted(CaseSite.title(n))
							+ "</script>",
					(n) -> "<article><h1>%s</h1>%s%s</article>".formatted(CaseSite.title(n), byline, CaseSite.prose(n)))
			.stream()
			.map(Article::bylines)
			.toList();
	}

	@Test
	void a21JsonLdInArraysAndGraphsIsRead() {
		List<Article> articles = CaseSite.articles(PATH, (n) -> "Deep " + CaseSite.subject(n),
				(n) -> """
						<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},{"@type":["Article","BlogPosting"],"headline":"Deep %s","datePublished":"2026-02-0%dT08:00:00+01:00"}]}]</script>"""
					.formatted(CaseSite.subject(n), n),
				(n) -> "<article>" + CaseSite.prose(n) + "</article>");

		assertThat(articles).hasSize(6).allSatisfy((article) -> {
			assertThat(article.title()).startsWith("Deep ");
			assertThat(article.published()).isNotNull()
				.satisfies((date) -> assertThat(date.iso()).matches("2026-02-0[1-6]T08:00(:00)?\\+01:00"));
		});
	}

	@Test
	void a23TwoEqualPicturesAreOne() {
		List<Article> articles = CaseSite.articles(PATH, CaseSite::title, (n) -> TITLE.apply(n)
				+ "<meta property='og:image' content='/i/cast-%1$d.jpg'><meta property='og:image' content='/i/cast-%1$d.jpg'>"
					.formatted(n),
				(n) -> "<img src=/theme/portrait.jpg>" + story(CaseSite.title(n), n));

		assertThat(articles).extracting(SharedCasesTests::picture)
			.containsExactlyInAnyOrderElementsOf(
					CaseSite.numbered(6, (n) -> "https://news.example/i/cast-%d.jpg".formatted(n)));
	}

	@Test
	void a24APictureOfAllArticlesIsTheSites() {
		List<Article> articles = CaseSite.articles(PATH, CaseSite::title,
				(n) -> TITLE.apply(n) + "<meta property='og:image' content='https://news.example/logo-share.png'>",
				(n) -> "<article><h1>%s</h1><figure><img src='/p/%d.jpg' width=1200 height=800></figure>%s</article>"
					.formatted(CaseSite.title(n), n, CaseSite.prose(n)));

		assertThat(articles).extracting(SharedCasesTests::picture)
			.containsExactlyInAnyOrderElementsOf(
					CaseSite.numbered(6, (n) -> "https://news.example/p/%d.jpg".formatted(n)));
	}

	private static @Nullable String picture(Article article) {
		return (article.leadImage() != null) ? article.leadImage().address().toString() : null;
	}

	private static @Nullable Instant instant(@Nullable PublicationDate date) {
		return (date != null && date.at() != null) ? date.at().toInstant() : null;
	}

	private static @Nullable LocalDate day(@Nullable PublicationDate date) {
		return (date != null) ? date.day() : null;
	}

	private static String story(String title, int n) {
		return "<title>%1$s</title><article><h1>%1$s</h1><p>%3$d November 2026</p>%2$s</article>".formatted(title,
				CaseSite.prose(n), n);
	}

}
