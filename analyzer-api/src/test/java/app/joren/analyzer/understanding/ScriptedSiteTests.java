package app.joren.analyzer.understanding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.analyzer.analysis.Progress;
import app.joren.analyzer.analysis.SiteUnderstanding;
import app.joren.contracts.article.Article;
import app.joren.contracts.definition.Rendering;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ScriptedSiteTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

	private static final int STORIES = 8;

	@Test
	void aSiteOfNextIsReadByItsState() throws AnalysisFailed {
		TinySite site = siteOfNext();

		SiteUnderstanding understanding = analyse(site);

		assertThat(understanding.definition().rendering().mode()).isEqualTo(Rendering.Mode.HYDRATION);
		assertThat(understanding.definition().addresses().articles()).containsExactly("/posts/*");
		List<Article> articles = crawl(site, understanding);
		assertThat(articles).hasSize(STORIES).allSatisfy((article) -> {
			int n = Integer.parseInt(article.address().getPath().replaceAll("\\D", ""));
			assertThat(article.title()).isEqualTo(TinyPages.title(n));
			assertThat(article.published()).isNotNull()
				.satisfies((date) -> assertThat(date.day()).isEqualTo(LocalDate.of(2026, 11, n)));
			assertThat(article.bylines()).containsExactly("Ada Low");
			assertThat(article.body()).hasSize(2);
		});
	}

	@Test
	void aSiteThatOnlyScriptsCanBuildIsReadInABrowser() throws AnalysisFailed {
		TinySite site = siteOfScripts();

		SiteUnderstanding understanding = analyse(site);

		assertThat(understanding.definition().rendering().mode()).isEqualTo(Rendering.Mode.BROWSER);
		assertThat(understanding.definition().rendering().evidence().reasons()).first()
			.asString()
			.contains("until their scripts have run");
		assertThat(understanding.samples()).isNotEmpty().allSatisfy((article) -> assertThat(article.body()).hasSize(2));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 5, 60 })
	void whatScriptsAskForIsCountedToo(int requests) throws AnalysisFailed {
		TinySite site = siteOfScripts().asking(requests);

		SiteUnderstanding understanding = analyse(site);

		assertThat(understanding.requests()).isEqualTo(site.requests().size() + site.sent()).isLessThanOrEqualTo(40);
		assertThat(understanding.samples()).isNotEmpty();
	}

	@Test
	void withoutABrowserTheSiteIsSaidToNeedOne() {
		TinySite site = new TinySite().page("/", """
				<html><head><title>The Herald</title></head><body><noscript>You need to enable JavaScript.</noscript>
				<div id=root></div><script type=module src=/app.js></script></body></html>""");

		Problem problem = catchThrowableOfType(AnalysisFailed.class, () -> analyse(site)).problem();

		assertThat(problem.type()).isEqualTo(ProblemType.NEEDS_JAVASCRIPT);
		assertThat(problem.detail()).contains("there is no browser to run them");
	}

	private static TinySite siteOfScripts() {
		TinySite site = new TinySite().rendered("/",
				TinyPages.page("The Herald",
						TinyPages.list(STORIES, (n) -> "<li>%s <a href='/news/story-%d'>%s</a></li>"
							.formatted(TinyPages.day(n), n, TinyPages.title(n)))));
		for (int n = 1; n <= STORIES; n++) {
			site.rendered("/news/story-" + n, TinyPages.story(n));
		}
		return site;
	}

	private static TinySite siteOfNext() {
		TinySite site = new TinySite();
		StringBuilder posts = new StringBuilder();
		for (int n = 1; n <= STORIES; n++) {
			String post = """
					{"slug":"story-%d","title":"%s","date":"2026-11-0%dT08:00:00Z","author":{"name":"Ada Low","picture":"/ada.jpg"}"""
				.formatted(n, TinyPages.title(n), n);
			posts.append((n == 1) ? "" : ",")
				.append(post)
				.append(",\"excerpt\":\"What happened in the town that day\"}");
			site.page("/posts/story-" + n, next("{\"post\":" + post + ",\"content\":\"" + body(n) + "\"}}"));
		}
		return site.page("/", next("{\"allPosts\":[" + posts + "]}"));
	}

	private static String body(int n) {
		return """
				<p>The %1$s was opened again on day %2$d after a long winter, and everybody in town was glad of its return.</p>\
				<p>Nobody had expected the %1$s number %2$d to be ready, said the builders, who had worked for %2$d nights.</p>"""
			.formatted(TinyPages.title(n).toLowerCase(Locale.ROOT), n);
	}

	private static String next(String properties) {
		return """
				<!doctype html><html lang="en"><head><title>The Herald</title></head><body><div id="__next"></div>
				<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":%s},"page":"/","buildId":"x"}</script>
				<script src="/_next/static/chunks/main.js" defer></script></body></html>"""
			.formatted(properties);
	}

	private static List<Article> crawl(TinySite site, SiteUnderstanding understanding) {
		DefinedSiteReader reader = new DefinedSiteReader("app", understanding.definition(), CLOCK::instant);
		List<Article> articles = new ArrayList<>();
		for (Lead seed : reader.seeds()) {
			for (Lead lead : reader.read(seed, body(site, seed)).leads()) {
				if (reader.read(lead, body(site, lead)) instanceof Reading.ArticleRead read) {
					articles.add(read.article());
				}
			}
		}
		return articles;
	}

	private static FetchedPage body(TinySite site, Lead lead) {
		return ((Web.Answer.Body) site.get(lead.address(), 0)).page();
	}

	private static SiteUnderstanding analyse(TinySite site) throws AnalysisFailed {
		return new SiteUnderstander(site, CLOCK).analyse("app", TinySite.HOME, Progress.UNWATCHED);
	}

}
