package app.joren.analyzer.understanding;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

import app.joren.contracts.article.Article;
import app.joren.extraction.blocks.PlainText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Parts D and E of the shared cases on whole sites, whose pages are found by a feed and
 * leave to it what the case is about.
 */
class SharedFeedCasesTests {

	private static final int STORIES = 6;

	private static final String PLAIN = "<title>%s</title><link>https://news.example/%d</link>";

	@Test
	void d1AControlCharacterIsDropped() {
		assertThat(titles((n) -> PLAIN.formatted(CaseSite.title(n) + " &#x18; and" + (char) 8 + " more", n)))
			.containsExactlyInAnyOrderElementsOf(CaseSite.numbered(STORIES, (n) -> CaseSite.title(n) + " and more"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Can&amp;#x27;t stop the %s|Can't stop the %s", "5 &lt; 6 at the %s|5 < 6 at the %s" })
	void d3AndD4TitlesAreText(String written, String title) {
		assertThat(titles((n) -> PLAIN.formatted(written.formatted(CaseSite.subject(n)), n)))
			.containsExactlyInAnyOrderElementsOf(
					CaseSite.numbered(STORIES, (n) -> title.formatted(CaseSite.subject(n))));
	}

	@Test
	void d6APermalinkIsTheLink() {
		assertThat(titles((n) -> "<title>%s</title><guid isPermaLink='true'>https://news.example/%d</guid>"
			.formatted(CaseSite.title(n), n))).hasSize(STORIES);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Tue, 03 Feb 2026 4:0%d PM", "2026/02/03 16:05:0%d",
			"Tue, 03 Feb 2026 16:05:0%d Z", "2026-02-03T21:30:1%d", "2026-02-03" })
	void d12AndD14OddDatesAreRead(String written) {
		List<Article> articles = articles(
				(n) -> PLAIN.formatted(CaseSite.title(n), n) + "<pubDate>" + written.formatted(n) + "</pubDate>");

		assertThat(articles).hasSize(STORIES)
			.extracting(SharedFeedCasesTests::day)
			.containsOnly(LocalDate.of(2026, 2, 3));
	}

	@Test
	void d12AnUnreadableDateIsNone() {
		List<Article> articles = articles(
				(n) -> PLAIN.formatted(CaseSite.title(n), n) + "<pubDate>Tue, 33 Foo 2026</pubDate>");

		assertThat(articles).hasSize(STORIES).extracting(SharedFeedCasesTests::day).containsOnlyNulls();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>|UTF-8|“quotes” and more – of them",
			"<META http-equiv='Content-Type' content='text/html'><meta http-equiv='Content-Type' content='text/html; charset=euc-kr'>|x-windows-949|바다 이야기",
			"<meta charset='UTF-8'><meta http-equiv='Content-Type' content='text/html; charset='>|UTF-8|é à ü",
			"<meta httpequiv='ContentType' content='text/html; charset=gbk'>|GBK|北京市长新闻发布会今天举行",
			"''|windows-1252|Price: € 3,250" })
	void e3ToE8PagesAreReadInTheSetThatTheyAreWrittenIn(String head, String charset, String text) {
		TinySite site = feed((n) -> PLAIN.formatted(CaseSite.title(n), n));
		for (int n = 1; n <= STORIES; n++) {
			site.answer("/" + n, "text/html",
					page(head, CaseSite.title(n), CaseSite.prose(n) + "<p>" + text + " (" + n + ")</p>")
						.getBytes(Charset.forName(charset)));
		}

		assertThat(CaseSite.articles(site)).hasSize(STORIES)
			.allSatisfy((article) -> assertThat(PlainText.of(article.body())).contains(text));
	}

	private static List<String> titles(IntFunction<String> item) {
		return articles(item).stream().map(Article::title).toList();
	}

	/** Pages that say neither their title nor their date. */
	private static List<Article> articles(IntFunction<String> item) {
		TinySite site = feed(item);
		for (int n = 1; n <= STORIES; n++) {
			site.page("/" + n, page("", "The Herald", CaseSite.prose(n)));
		}
		return CaseSite.articles(site);
	}

	private static String page(String head, String title, String text) {
		return "<html><head>%s<title>%s</title></head><body><nav><a href=/>Home</a></nav><div class=text>%s</div></body>"
			.formatted(head, title, text);
	}

	private static TinySite feed(IntFunction<String> item) {
		String items = String.join("", CaseSite.numbered(STORIES, (n) -> "<item>" + item.apply(n) + "</item>"));
		return new TinySite()
			.page("/",
					"<title>The Herald</title><link rel=alternate type=application/rss+xml href=/feed>"
							+ "<p>Welcome to the Herald of the town, which is read by everybody.</p>")
			.answer("/feed", "application/rss+xml",
					"<rss version='2.0'><channel><title>The Herald</title>" + items + "</channel></rss>");
	}

	private static @Nullable LocalDate day(Article article) {
		return (article.published() != null) ? article.published().day() : null;
	}

}
