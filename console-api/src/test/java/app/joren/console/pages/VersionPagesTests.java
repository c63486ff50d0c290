package app.joren.console.pages;

import app.joren.console.testing.ConsoleTest;
import app.joren.console.testing.StandIns;
import app.joren.console.testing.Story;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.problem.ProblemType;
import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Which version is followed, the way back, and what Joren did by itself. */
@ConsoleTest
@WithMockUser(roles = "ADMIN")
class VersionPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private WireMockServer services;

	@Autowired
	private Story story;

	private String appId = "";

	@BeforeEach
	void anAppIsThere() {
		StandIns.behave(this.services);
		this.appId = this.story.pasted("versions.example");
		this.story.proposed(this.appId);
		this.story.started(this.appId);
		this.story.crawled(this.appId, Crawl.State.FINISHED, 12);
	}

	@Test
	void theVersionThatIsFollowedIsNamedAndTheOtherCanBeChosen() {
		assertThat(get("/definitions")).hasStatusOk()
			.bodyText()
			.containsSubsequence("Version 2", "In use", "Version 1", "Go back to version 1");
	}

	@Test
	void theVersionThatIsFollowedSaysHowSureItIs() {
		assertThat(get("/definitions")).hasStatusOk()
			.bodyText()
			.containsSubsequence("How sure Joren is", "Title", "93%");
	}

	@Test
	void aVersionTellsWhatItSaysInWords() {
		assertThat(get("/definitions/1")).hasStatusOk()
			.bodyText()
			.containsSubsequence("How an article is read", "Title", "Element", "h1", "and one more rule", "Sections",
					"News");
	}

	@Test
	void goingBackIsOneClick() {
		MvcTestResult done = this.mvc.post().uri(path("/definitions/1/activate")).with(csrf()).exchange();

		assertThat(done).hasStatus(HttpStatus.FOUND).hasHeader("Location", path("/definitions"));
		this.services
			.verify(postRequestedFor(urlPathEqualTo("/v1/apps/%s/definitions/1/activate".formatted(this.appId))));
	}

	@Test
	void nobodyElseCanHaveAVersionFollowed() {
		assertThat(this.mvc.post().uri(path("/definitions/1/activate"))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void whatSpeaksAgainstItIsShown() {
		this.services.stubFor(post(urlPathMatching(".*/activate")).willReturn(StandIns.problem(ProblemType.CONFLICT)));

		MvcTestResult refused = this.mvc.post().uri(path("/definitions/1/activate")).with(csrf()).exchange();

		assertThat(refused).hasHeader("Location", path("/definitions"));
		assertThat(refused.getMvcResult().getFlashMap().get("problem")).isNotNull();
	}

	@Test
	void makingArticlesAgainIsWatched() {
		this.story.remade(this.appId, Crawl.State.RUNNING, 5);
		assertThat(get("/remake")).hasStatusOk()
			.bodyText()
			.contains("Articles made again by version 2", "12 read, 15 to go", "every 1s");

		this.story.remade(this.appId, Crawl.State.FINISHED, 22);
		assertThat(get("/remake")).hasStatusOk()
			.bodyText()
			.contains("27 articles: 5 changed, 0 new, 1 gone.")
			.doesNotContain("every 1s");
	}

	@Test
	void afterACorrectionThePageWaitsForTheArticles() {
		long now = System.currentTimeMillis();
		assertThat(get("/remake?asked=" + now)).hasStatusOk()
			.bodyText()
			.contains("about to be made again", "asked=" + now, "every 1s");
		assertThat(get("/remake?asked=" + (now - 40_000))).hasStatusOk().bodyText().doesNotContain("every 1s");
	}

	@Test
	void whatHappenedBeforeADecisionIsNotTakenForItsResult() {
		this.story.remade(this.appId, Crawl.State.FINISHED, 22);

		assertThat(get("/remake?asked=" + (System.currentTimeMillis() + 5000))).hasStatusOk()
			.bodyText()
			.contains("about to be made again")
			.doesNotContain("27 articles");
	}

	@Test
	void makingArticlesAgainIsNoCrawl() {
		this.story.remade(this.appId, Crawl.State.FAILED, 0);

		assertThat(this.story.conversion(this.appId).stage().name()).isEqualTo("READY");
	}

	@Test
	void anOlderReportChangesNothing() {
		this.story.remade(this.appId, Crawl.State.FINISHED, 22);
		this.story.remade(this.appId, Crawl.State.RUNNING, 5);

		assertThat(this.story.conversion(this.appId).remaking()).isFalse();
	}

	@Test
	void whatJorenDidByItselfIsToldWithItsReasonsFiguresAndTheWayBack() {
		this.story.siteChanged(this.appId, DefinitionChanged.Outcome.TAKEN);
		this.story.siteChanged(this.appId, DefinitionChanged.Outcome.TAKEN);

		assertThat(get("")).hasStatusOk()
			.bodyText()
			.containsOnlyOnce("Version 2 reads it at least as well as version 1")
			.contains("Pages that held an article and show none: 12 of 20, before 0 of 20", "New sections:", "Tours",
					"40%", "100%", "1,450", "compare?from=1&amp;to=2", "/definitions/1/activate");
	}

	@Test
	void whatWasNotTakenCanBeChosen() {
		this.story.siteChanged(this.appId, DefinitionChanged.Outcome.NOT_BETTER);

		assertThat(get("")).hasStatusOk().bodyText().contains("is not better", "/definitions/2/activate");
	}

	@Test
	void aBrokenSiteIsTold() {
		this.story.siteChanged(this.appId, DefinitionChanged.Outcome.SITE_BROKEN);

		assertThat(get("")).hasStatusOk().bodyText().contains("its pages are broken").doesNotContain("/activate");
	}

	@Test
	void aVersionNamesWhatItWasMadeFor() {
		this.story.siteChanged(this.appId, DefinitionChanged.Outcome.TAKEN);

		assertThat(get("/definitions")).hasStatusOk()
			.bodyText()
			.containsSubsequence("Version 2", "The site changed.", "Version 1");
	}

	@Test
	void theAppsPageShowsTheNewestAndLeadsToAllEvents() {
		this.story.siteChanged(this.appId, DefinitionChanged.Outcome.NOT_BETTER);
		this.story.crawlFailed(this.appId);

		assertThat(get("")).hasStatusOk()
			.bodyText()
			.contains("Fetching failed after 3 articles", "All 2 events")
			.doesNotContain("is not better");
		assertThat(get("/events")).hasStatusOk()
			.bodyText()
			.containsSubsequence("Fetching failed after 3 articles", "is not better");
	}

	@Test
	void thePageWaitsForWhatComesOfAChangedSite() {
		this.story.drifted(this.appId);
		assertThat(get("")).hasStatusOk()
			.bodyText()
			.contains("The site has changed", "Joren is learning it anew", "/apps/" + this.appId + "/events",
					"every 2s");

		this.story.siteChanged(this.appId, DefinitionChanged.Outcome.TAKEN);
		assertThat(this.mvc.get().uri(path("/events")).header("HX-Request", "true").exchange()).hasStatusOk()
			.bodyText()
			.contains("Version 2 reads it at least as well")
			.doesNotContain("every 2s");
	}

	@Test
	void nothingIsKeptOfAnAppThatIsGone() {
		this.story.siteChanged("gone", DefinitionChanged.Outcome.TAKEN);

		assertThat(this.mvc.get().uri("/apps/gone").exchange()).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path(path)).header("Accept-Language", "en").exchange();
	}

	private String path(String path) {
		return "/apps/" + this.appId + path;
	}

}
