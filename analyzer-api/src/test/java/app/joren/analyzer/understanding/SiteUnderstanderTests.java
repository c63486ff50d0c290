package app.joren.analyzer.understanding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.analyzer.analysis.Progress;
import app.joren.analyzer.analysis.SiteUnderstanding;
import app.joren.contracts.article.Article;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Section;
import app.joren.contracts.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SiteUnderstanderTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

	private static final IntFunction<String> DATED = (n) -> "<li>%s <a href='/news/story-%d.html'>%s</a></li>"
		.formatted(TinyPages.day(n), n, TinyPages.title(n));

	@Test
	void aBlogWithAFeedIsUnderstood() throws AnalysisFailed {
		SiteUnderstanding understanding = analyse(blogWithFeed());

		assertThat(understanding.definition().addresses().articles()).containsExactly("/{n}/*");
		assertThat(understanding.definition().sections()).flatExtracting(Section::sources)
			.hasAtLeastOneElementOfType(ItemSource.Feed.class);
		assertThat(understanding.definition().name()).isEqualTo("The Herald");
		assertThat(understanding.definition().language()).isEqualTo("en");
		assertReadsStories(understanding);
	}

	@Test
	void aBlogWithoutAFeedIsUnderstoodByItsDatedList() throws AnalysisFailed {
		SiteUnderstanding understanding = analyse(blogWithoutFeed(12));

		assertThat(understanding.definition().addresses().articles()).containsExactly("/news/*.html");
		assertThat(understanding.definition().sections()).first()
			.satisfies(
					(section) -> assertThat(section.sources()).hasAtLeastOneElementOfType(ItemSource.ListPage.class));
		assertReadsStories(understanding);
	}

	@Test
	void wordPressIsAskedForItsPosts() throws AnalysisFailed {
		TinySite site = new TinySite().page("/", """
				<html lang=en><head><title>The Herald</title><link rel='https://api.w.org/' href='/wp-json/'></head>
				<body><p>Welcome to the office.</p></body></html>""");
		StringBuilder posts = new StringBuilder();
		for (int n = 1; n <= 6; n++) {
			site.page("/story-%d/".formatted(n), TinyPages.story(n));
			posts.append((n == 1) ? "[" : ",")
				.append("{\"link\":\"https://news.example/story-%d/\",\"date\":\"2026-11-0%dT08:00:00\",\"title\":{\"rendered\":\"%s\"}}"
					.formatted(n, n, TinyPages.title(n)));
		}
		site.answer("/wp-json/wp/v2/posts?per_page=20&page=1&_fields=link,title,date,content,excerpt",
				"application/json", posts.append("]").toString());

		SiteUnderstanding understanding = analyse(site);

		assertThat(understanding.definition().sections()).flatExtracting(Section::sources)
			.hasAtLeastOneElementOfType(ItemSource.Cms.class);
		assertThat(understanding.samples()).isNotEmpty();
	}

	@Test
	void linksOfAPageThatForbidsItAreNotFollowed() {
		TinySite site = blogWithoutFeed(12);
		String page = TinyPages.page("The Herald", TinyPages.list(12, DATED));
		site.page("/", page.replace("<head>", "<head><meta name=robots content='nofollow'>"));

		assertThatExceptionOfType(AnalysisFailed.class).isThrownBy(() -> analyse(site));
		assertThat(site.requests()).isNotEmpty()
			.noneSatisfy((request) -> assertThat(request.getPath()).startsWith("/news/story-"));
	}

	@Test
	void pagesOfTheMenuAreNoArticles() throws AnalysisFailed {
		TinySite site = blogWithoutFeed(8).page("/about", TinyPages.about("About"))
			.page("/contact", TinyPages.about("Contact"))
			.page("/history", TinyPages.about("History"))
			.page("/terms", TinyPages.about("Terms"));

		SiteUnderstanding understanding = analyse(site);

		assertThat(understanding.definition().addresses().articles()).containsExactly("/news/*.html");
		assertThat(understanding.samples()).extracting((article) -> article.address().getPath())
			.allMatch((path) -> path.startsWith("/news/"));
	}

	@Test
	void sectionsOfTheMenuBecomeTabsInItsOrderFourAtMost() throws AnalysisFailed {
		List<String> menu = List.of("town", "sport", "arts", "weather", "letters");
		String links = menu.stream().map("<a href=/%1$s/>%1$s</a>"::formatted).collect(Collectors.joining());
		TinySite site = new TinySite();
		for (int m = 0; m < menu.size(); m++) {
			StringBuilder list = new StringBuilder("<main><ul>");
			for (int n = 1; n <= 4; n++) {
				int number = 4 * m + n;
				String path = "/%s/story-%d.html".formatted(menu.get(m), number);
				list.append(DATED.apply(number).replaceFirst("href='[^']*'", "href='" + path + "'"));
				site.page(path, TinyPages.story(number));
			}
			site.page("/" + menu.get(m) + "/",
					TinyPages.page(menu.get(m), "<nav>" + links + "</nav>" + list + "</ul></main>"));
		}
		site.page("/",
				TinyPages.page("The Herald", "<nav>" + links + "</nav><p>Welcome to the Herald of the town.</p>"));

		List<String> tabs = analyse(site).definition().tabs();

		assertThat(tabs).containsExactly("town", "sport", "arts", "weather");
	}

	@Test
	void theIdsOfAnOldNewsProgramAreUnderstood() throws AnalysisFailed {
		TinySite site = new TinySite().page("/",
				TinyPages.page("The Herald",
						TinyPages.list(8, (n) -> "<li>%s <a href='/news/detail.php?id=%d'>%s</a></li>"
							.formatted(TinyPages.day(n), n, TinyPages.title(n)))));
		for (int n = 1; n <= 8; n++) {
			site.page("/news/detail.php?id=" + n, TinyPages.story(n));
		}

		SiteUnderstanding understanding = analyse(site);

		assertThat(understanding.definition().addresses().articles()).containsExactly("/news/detail.php?id={n}");
		assertReadsStories(understanding);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|EMPTY_PAGE", "<html><body></body></html>|EMPTY_PAGE",
			"<div id=app></div><script src=app.js></script>|NEEDS_JAVASCRIPT",
			"<main><h1>Under construction</h1><p>Our new site opens in spring, and we are looking forward to it.</p></main>|NO_ARTICLES" })
	void aPageWithoutArticlesSaysWhy(String html, ProblemType expected) {
		assertThat(failure(new TinySite().page("/", html))).isEqualTo(expected);
	}

	@Test
	void aSiteOfMenuPagesAloneHasNoArticles() {
		TinySite site = new TinySite().page("/", TinyPages.about("Home"))
			.page("/about", TinyPages.about("About"))
			.page("/contact", TinyPages.about("Contact"))
			.page("/history", TinyPages.about("History"));

		assertThat(failure(site)).isEqualTo(ProblemType.NO_ARTICLES);
	}

	@Test
	void whatIsNoPageOrNotThereIsAProblem() {
		assertThat(failure(new TinySite().answer("/", "application/pdf", "%PDF"))).isEqualTo(ProblemType.NOT_HTML);
		assertThat(failure(new TinySite())).isEqualTo(ProblemType.PAGE_NOT_FOUND);
	}

	@Test
	void refreshesInACircleAreAProblem() {
		TinySite site = new TinySite().page("/", "<meta http-equiv=refresh content='0; url=/a'>")
			.page("/a", "<meta http-equiv=refresh content='0; url=/b'>")
			.page("/b", "<meta http-equiv=refresh content='0; url=/'>");

		assertThat(failure(site)).isEqualTo(ProblemType.REDIRECT_LOOP);
	}

	@Test
	void aRefreshLeadsToTheStartPage() throws AnalysisFailed {
		TinySite site = blogWithoutFeed(8).page("/start", "<meta http-equiv=refresh content='0; url=/'>");

		SiteUnderstanding understanding = new SiteUnderstander(site, CLOCK).analyse("app",
				TinySite.HOME.resolve("/start"), Progress.UNWATCHED);

		assertThat(understanding.definition().home()).isEqualTo(TinySite.HOME);
	}

	@Test
	void theSameSiteGivesTheSameDefinitionByteForByte() throws AnalysisFailed {
		JsonMapper json = JsonMapper.shared();

		String first = json.writeValueAsString(analyse(blogWithFeed()));
		String second = json.writeValueAsString(analyse(blogWithFeed()));

		assertThat(second).isEqualTo(first);
	}

	@Test
	void aLargeSiteIsUnderstoodWithAFewRequests() throws AnalysisFailed {
		TinySite site = blogWithoutFeed(28);
		for (int n = 1; n <= 40; n++) {
			site.page("/category-" + n, TinyPages.page("Category " + n, TinyPages.list(28, DATED)));
		}
		site.page("/", TinyPages.page("The Herald", TinyPages.list(28, DATED)
				+ TinyPages.list(40, (n) -> "<li><a href='/category-%1$d'>News category %1$d</a></li>".formatted(n))));

		SiteUnderstanding understanding = analyse(site);

		assertThat(site.requests()).hasSizeLessThanOrEqualTo(40).doesNotHaveDuplicates();
		assertThat(understanding.requests()).isEqualTo(site.requests().size());
	}

	private static void assertReadsStories(SiteUnderstanding understanding) {
		assertThat(understanding.samples()).hasSizeGreaterThanOrEqualTo(3).allSatisfy((article) -> {
			int n = number(article);
			assertThat(article.title()).isEqualTo(TinyPages.title(n));
			assertThat(article.published()).isNotNull()
				.satisfies((date) -> assertThat(date.day()).isEqualTo(LocalDate.of(2026, 11, n)));
			assertThat(article.body()).hasSize(2);
		});
	}

	private static int number(Article article) {
		String title = article.title();
		return Integer.parseInt(title.replaceAll("\\D+", ""));
	}

	private static TinySite blogWithFeed() {
		StringBuilder feed = new StringBuilder(
				"<rss><channel><title>The Herald</title><link>https://news.example/</link>");
		TinySite site = new TinySite();
		for (int n = 8; n >= 1; n--) {
			feed.append(
					"<item><title>%s</title><link>/2026/story-%d</link><pubDate>%d Nov 2026 08:00:00 GMT</pubDate></item>"
						.formatted(TinyPages.title(n), n, n));
			site.page("/2026/story-" + n, TinyPages.story(n));
		}
		return site.answer("/feed", "application/rss+xml", feed + "</channel></rss>")
			.page("/",
					TinyPages.page("The Herald", "<link rel=alternate type=application/rss+xml href=/feed>" + TinyPages
						.list(8, (n) -> "<li><a href='/2026/story-%d'>%s</a></li>".formatted(n, TinyPages.title(n)))));
	}

	private static TinySite blogWithoutFeed(int stories) {
		TinySite site = new TinySite().page("/", TinyPages.page("The Herald", TinyPages.list(stories, DATED)));
		for (int n = 1; n <= stories; n++) {
			site.page("/news/story-" + n + ".html", TinyPages.story(n));
		}
		return site;
	}

	private static SiteUnderstanding analyse(TinySite site) throws AnalysisFailed {
		return new SiteUnderstander(site, CLOCK).analyse("app", TinySite.HOME, Progress.UNWATCHED);
	}

	private static ProblemType failure(TinySite site) {
		return catchThrowableOfType(AnalysisFailed.class, () -> analyse(site)).problem().type();
	}

}
