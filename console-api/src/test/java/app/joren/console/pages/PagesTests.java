package app.joren.console.pages;

import java.util.Locale;

import app.joren.console.conversion.Conversions;
import app.joren.console.conversion.ListedConversion;
import app.joren.console.testing.ConsoleTest;
import app.joren.console.testing.StandIns;
import app.joren.console.testing.Story;
import app.joren.console.testing.Things;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.problem.ProblemType;
import com.github.tomakehurst.wiremock.WireMockServer;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ConsoleTest
@WithMockUser(roles = "ADMIN")
class PagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private WireMockServer services;

	@Autowired
	private Conversions conversions;

	@Autowired
	private MessageSource texts;

	@Autowired
	private Story story;

	@BeforeEach
	void allServicesBehave() {
		StandIns.behave(this.services);
	}

	@Test
	void aPastedAddressIsAnalysed() {
		MvcTestResult answer = submit("/apps", "address", " www.pasted.example ");

		String appId = this.conversions.all().getFirst().appId();
		assertThat(answer).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/apps/" + appId);
		this.services.verify(postRequestedFor(urlEqualTo("/v1/analyses"))
			.withRequestBody(matchingJsonPath("$.appId", equalTo(appId)))
			.withRequestBody(matchingJsonPath("$.address", equalTo("www.pasted.example"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\t" })
	void nothingTypedIsAProblem(String typed) {
		MvcTestResult answer = submit("/apps", "address", typed);

		assertThat(answer).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/");
		assertThat(answer.getMvcResult().getFlashMap().get("problem"))
			.isEqualTo(new PageProblem(ProblemType.NOT_AN_ADDRESS, "Nothing was typed.", null));
	}

	@Test
	void nothingStaysOfAnAddressThatTheAnalyzerRefuses() {
		this.services.stubFor(post("/v1/analyses").willReturn(StandIns.problem(ProblemType.NOT_AN_ADDRESS)));

		MvcTestResult answer = submit("/apps", "address", "not an address at all");

		assertThat(answer.getMvcResult().getFlashMap().get("address")).isEqualTo("not an address at all");
		assertThat(this.conversions.all()).extracting(ListedConversion::address)
			.doesNotContain("not an address at all");
	}

	@ParameterizedTest
	@EnumSource(value = ProblemType.class, mode = EnumSource.Mode.EXCLUDE,
			names = { "INVALID_REQUEST", "UNAUTHENTICATED", "NOT_ALLOWED", "NOT_FOUND", "CONFLICT" })
	void aFailedAnalysisSaysWhatWentWrongAndWhatToDo(ProblemType type) {
		String appId = this.story.pasted("https://bad.example/");
		this.story.failed(appId, type);

		for (Locale locale : Languages.SPOKEN) {
			MvcTestResult page = get("/apps/" + appId).header("Accept-Language", locale.toLanguageTag()).exchange();
			assertThat(page).hasStatusOk()
				.bodyText()
				.contains(text("problem." + type.slug() + ".title", locale))
				.contains(text("problem." + type.slug() + ".text", locale))
				.contains(text("problem." + type.slug() + ".next", locale))
				.contains("value=\"https://bad.example/\"");
		}
	}

	@Test
	void tryingAgainReplacesTheFailedAttempt() {
		String failed = this.story.pasted("again.example");
		this.story.failed(failed, ProblemType.TIMED_OUT);

		this.mvc.post().uri("/apps").param("address", "again.example").param("instead", failed).with(csrf()).exchange();

		assertThat(this.conversions.find(failed)).isEmpty();
		assertThat(this.conversions.all().getFirst().address()).isEqualTo("again.example");
		this.services.verify(deleteRequestedFor(urlEqualTo("/v1/apps/" + failed)));
	}

	@Test
	void whoWatchesSeesWhatWasFound() {
		String appId = this.story.pasted("watched.example");
		this.story.found(appId, Things.findings());

		assertThat(news(appId, "ANALYSING")).hasStatusOk()
			.bodyText()
			.contains("248 addresses in the sitemap", "WordPress", "Feeds with 10 entries")
			.doesNotContain("<html");
	}

	@Test
	void theProposalTakesThePlaceOfTheFindings() {
		String appId = this.story.pasted("proposed.example");
		this.story.proposed(appId);

		assertThat(news(appId, "ANALYSING")).hasHeader("HX-Retarget", "#stage")
			.bodyText()
			.contains("Autumn hut opening hours", "3 of 3 sections");
	}

	@Test
	void watchingAsksNoOtherService() {
		String appId = this.story.pasted("quiet.example");
		this.services.resetRequests();

		news(appId, "ANALYSING");

		assertThat(this.services.getAllServeEvents()).isEmpty();
	}

	@Test
	void aSampleArticleIsDrawnWithoutItsSitesHtml() {
		String appId = this.story.pasted("sample.example");
		this.story.proposed(appId);

		assertThat(get("/apps/" + appId)).bodyText()
			.contains("&lt;script&gt;alert(1)&lt;/script&gt;", "<ruby", "きただに", "int height = 1_900;")
			.contains(". H</span><span class=\"mark-SUB\">2</span><span>O is scarce.")
			.doesNotContain("<script>alert")
			.doesNotContain("javascript:");
	}

	@Test
	void whatIsTypedIsSavedWhicheverButtonIsPressed() {
		String appId = this.story.pasted("typed.example");
		this.story.proposed(appId);

		assertThat(this.mvc.post()
			.uri("/apps/{id}/proposal", appId)
			.param("name", "Kita")
			.param("section.news", "From the hut")
			.param("act", "down:news")
			.with(csrf())).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/apps/" + appId + "/proposal");

		assertThat(get("/apps/" + appId)).bodyText().containsSubsequence("value=\"Kita\"", "Events", "From the hut");
	}

	@Test
	void contentWithTheProposalThePersonGetsTheAppAndItsCrawl() {
		String appId = this.story.pasted("content.example");
		this.story.proposed(appId);

		assertThat(this.mvc.post().uri("/apps/{id}/proposal", appId).param("act", "start").with(csrf()))
			.hasHeader("Location", "/apps/" + appId);

		this.services.verify(putRequestedFor(urlEqualTo("/v1/admin/apps/" + appId)));
		this.services.verify(postRequestedFor(urlEqualTo("/v1/crawls"))
			.withRequestBody(matchingJsonPath("$.appId", equalTo(appId))));
		assertThat(get("/apps/" + appId)).bodyText().contains("Fetching articles").doesNotContain("<iframe");
	}

	@Test
	void anAppWhoseCrawlCannotBeginIsTakenBack() {
		this.services.stubFor(post("/v1/crawls").willReturn(StandIns.problem(ProblemType.INTERNAL)));
		String appId = this.story.pasted("half.example");
		this.story.proposed(appId);

		this.mvc.post().uri("/apps/{id}/proposal", appId).param("act", "start").with(csrf()).exchange();

		this.services.verify(deleteRequestedFor(urlEqualTo("/v1/admin/apps/" + appId)));
		assertThat(get("/apps/" + appId)).bodyText().contains("Make the app");
	}

	@Test
	void anAppWhoseFirstCrawlFindsNothingIsTakenBack() {
		String appId = this.story.pasted("nothing.example");
		this.story.proposed(appId);
		this.story.started(appId);

		this.story.crawled(appId, Crawl.State.FAILED, 0);

		this.services.verify(deleteRequestedFor(urlEqualTo("/v1/admin/apps/" + appId)));
	}

	@Test
	void thePreviewAppearsWithTheFirstArticles() {
		String appId = this.story.pasted("preview.example");
		this.story.proposed(appId);
		this.story.started(appId);
		this.story.crawled(appId, Crawl.State.RUNNING, 2);

		assertThat(news(appId, "CRAWLING")).bodyText().contains("src=\"/preview/?app=" + appId + "\"");
		assertThat(get("/apps/" + appId)).bodyText().contains("src=\"/preview/?app=" + appId + "\"");
	}

	@Test
	void aRemovedAppIsForgottenEverywhere() {
		String appId = this.story.pasted("remove.example");
		this.story.proposed(appId);
		this.story.started(appId);

		assertThat(submit("/apps/" + appId + "/remove", "sure", "yes")).hasHeader("Location", "/");

		this.services.verify(2, deleteRequestedFor(urlEqualTo("/v1/apps/" + appId)));
		this.services.verify(deleteRequestedFor(urlEqualTo("/v1/admin/apps/" + appId)));
		assertThat(this.conversions.find(appId)).isEmpty();
	}

	@Test
	void anAppThatIsNotThereIsNotFound() {
		assertThat(get("/apps/none")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("There is no such thing here", "Sign out");
	}

	@Test
	void aChosenLanguageIsKept() {
		assertThat(get("/?lang=ja")).bodyText().contains("ウェブサイトをアプリに").contains("lang=\"ja\"");
		assertThat(get("/").cookie(new Cookie("joren-language", "ja"))).bodyText().contains("ウェブサイトをアプリに");
		assertThat(get("/?lang=fr")).bodyText().contains("Turn a website into an app");
	}

	private String text(String key, Locale locale) {
		return HtmlUtils.htmlEscape(this.texts.getMessage(key, null, locale));
	}

	private MockMvcRequestBuilder get(String path) {
		return this.mvc.get().uri(path);
	}

	private MvcTestResult news(String appId, String drawn) {
		return this.mvc.get()
			.uri("/apps/{id}?drawn={drawn}&live=false&said=0", appId, drawn)
			.header("HX-Request", "true")
			.exchange();
	}

	private MvcTestResult submit(String path, String field, String value) {
		return this.mvc.post().uri(path).param(field, value).with(csrf()).exchange();
	}

}
