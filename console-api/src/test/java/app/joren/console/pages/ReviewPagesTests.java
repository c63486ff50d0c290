package app.joren.console.pages;

import app.joren.console.testing.ConsoleTest;
import app.joren.console.testing.StandIns;
import app.joren.console.testing.Story;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.problem.ProblemType;
import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ConsoleTest
@WithMockUser(roles = "ADMIN")
class ReviewPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private WireMockServer services;

	@Autowired
	private Story story;

	private String app = "";

	@BeforeEach
	void anAppIsThere() {
		StandIns.behave(this.services);
		String appId = this.story.pasted("reviewed.example");
		this.story.proposed(appId);
		this.story.started(appId);
		this.story.crawled(appId, Crawl.State.FINISHED, 12);
		this.app = "/apps/" + appId;
	}

	@Test
	void anArticleIsExplainedByRulesAndPlaces() {
		assertThat(get("/articles/a1")).hasStatusOk()
			.bodyText()
			.contains("Why is this here?", "#main &gt; h1", "div.letter", "No date", "target=TITLE");
	}

	@Test
	void theReportHasTheMostDoubtfulFirst() {
		assertThat(get("/report")).hasStatusOk()
			.bodyText()
			.containsSubsequence("128 articles came of 140 pages.", "One of them needs a look.", "A map of the springs",
					"Please check", "Tour to the tarn", "Good to know", "94%", "No article has:", "Subtitle",
					"3 of 1,335 blocks", "Embedded frames");
	}

	@Test
	void theReportShowsTheArticlesWithOneDoubt() {
		assertThat(get("/report?doubt=CARDS")).hasStatusOk()
			.bodyText()
			.contains("Tour to the tarn")
			.doesNotContain("A map of the springs");
	}

	@Test
	void reasonsAreGivenInThePersonsLanguage() {
		assertThat(this.mvc.get().uri(this.app + "/articles/a1").header("Accept-Language", "ja").exchange())
			.hasStatusOk()
			.bodyText()
			.contains("12 ページ中 12 ページで、ページのほかのタイトルと一致します")
			.doesNotContain("Agrees with");
	}

	@Test
	void aPictureRunsNothingButOurScript() {
		MvcTestResult picture = get("/articles/a1/picture?pick=true");

		String policy = picture.getResponse().getHeader("Content-Security-Policy");
		assertThat(picture).hasStatusOk().hasHeader("X-Frame-Options", "SAMEORIGIN");
		assertThat(policy).startsWith("default-src 'none'; img-src http: https: data:; style-src 'nonce-")
			.endsWith("sandbox allow-scripts")
			.doesNotContain("unsafe");
		assertThat(picture).bodyText().contains("data-n=\"0.1.0.0\" data-pick", "nonce=\"");
	}

	@Test
	@WithAnonymousUser
	void strangersSeeNoPicture() {
		assertThat(get("/articles/a1/picture")).hasStatus(HttpStatus.FOUND);
	}

	@Test
	void noOneSeesArticlesOfAnAppThatIsNotThere() {
		for (String path : new String[] { "/articles/a1", "/articles/a1/picture", "/articles/a1/correct", "/report",
				"/definitions", "/definitions/1" }) {
			assertThat(this.mvc.get().uri("/apps/none" + path).exchange()).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	@Test
	void aCorrectionIsShownBeforeItIsSaved() {
		MvcTestResult shown = this.mvc.post()
			.uri(this.app + "/articles/a1/correct")
			.param("target", "TITLE")
			.param("node", "0.1.0.0")
			.with(csrf())
			.exchange();

		assertThat(shown).hasStatusOk()
			.bodyText()
			.contains("Changes 2 of 3 sample pages", "One sample page stays as it is", "Save as version 3");
		this.services.verify(postRequestedFor(urlPathMatching(".*/corrections"))
			.withRequestBody(matchingJsonPath("$.target", equalTo("title"))));
	}

	@Test
	void aSavedCorrectionLeadsToItsDifference() {
		MvcTestResult saved = this.mvc.post()
			.uri(this.app + "/articles/a1/correct/save")
			.param("base", "2")
			.param("target", "TITLE")
			.param("node", "0.1.0.0")
			.with(csrf())
			.exchange();

		assertThat(saved).hasStatus(HttpStatus.FOUND)
			.hasHeader("Location", this.app + "/definitions/compare?from=2&to=3");
	}

	@Test
	void versionsAreListedReadAndCompared() {
		assertThat(get("/definitions")).hasStatusOk().bodyText().contains("Version 2", "Version 1");
		assertThat(get("/definitions/2")).hasStatusOk();
		assertThat(get("/definitions/compare?from=2&to=2")).hasStatusOk()
			.bodyText()
			.contains("These versions do the same.");
	}

	@Test
	void aDifferenceIsToldInWordsAndCanBeUndone() {
		assertThat(get("/definitions/compare?from=1&to=2")).hasStatusOk()
			.bodyText()
			.containsSubsequence("Go back to version 1", "Reading of articles", "Title", "#main &gt; h1")
			.containsSubsequence("Added", "Left out of the text", "div.letter");
	}

	@Test
	void listsThatCannotBeReadToTheirEndAreReported() {
		assertThat(get("/report")).hasStatusOk()
			.bodyText()
			.containsSubsequence("One list cannot be read to its end", "Events", "kitadani.example/events",
					"a button &quot;Load more&quot;", "Ask the site&#39;s operator");
		assertThat(this.mvc.get().uri(this.app + "/report").header("Accept-Language", "ja").exchange()).hasStatusOk()
			.bodyText()
			.contains("最後まで読めない一覧: 1 件", "リンク先のないボタン「Load more」");
	}

	@Test
	void aCrawlFollowsTheActiveVersion() {
		this.services.verify(postRequestedFor(urlPathEqualTo("/v1/crawls"))
			.withRequestBody(matchingJsonPath("$.definitionVersion", equalTo("0"))));
	}

	@Test
	void aCorrectionOfAnOldVersionIsRefused() {
		MvcTestResult saved = this.mvc.post()
			.uri(this.app + "/articles/a1/correct/save")
			.param("base", "1")
			.param("target", "TITLE")
			.param("node", "0.1.0.0")
			.with(csrf())
			.exchange();

		assertThat(saved.getMvcResult().getFlashMap().get("problem")).isInstanceOfSatisfying(PageProblem.class,
				(problem) -> assertThat(problem.type()).isEqualTo(ProblemType.CONFLICT));
	}

	@Test
	void anEditedDefinitionWithFaultsKeepsWhatWasTyped() {
		this.services.stubFor(post("/v1/definitions/check")
			.willReturn(jsonResponse("[{\"pointer\": \"/home\", \"fault\": \"is missing\"}]", 200)));

		assertThat(this.mvc.post().uri(this.app + "/definitions/2").param("text", "{ \"my\": 1 }").with(csrf()))
			.hasStatusOk()
			.bodyText()
			.contains("/home", "is missing", "{ &quot;my&quot;: 1 }");
	}

	@Test
	void theSchemaIsPublished() {
		assertThat(this.mvc.get().uri("/schemas/site-definition.json")).hasStatusOk()
			.hasContentType("application/schema+json");
		this.services.verify(getRequestedFor(urlPathEqualTo("/v1/schemas/site-definition")));
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(this.app + path).header("Accept-Language", "en").exchange();
	}

}
