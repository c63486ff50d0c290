package app.joren.console.pages;

import app.joren.console.testing.ConsoleTest;
import app.joren.console.testing.StandIns;
import app.joren.console.testing.Story;
import app.joren.contracts.crawler.Crawl;
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
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@ConsoleTest
@WithMockUser(roles = "ADMIN")
class SitesPagesTests {

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
		this.app = this.story.pasted("operated.example");
		this.story.proposed(this.app);
		this.story.started(this.app);
		this.story.crawled(this.app, Crawl.State.FINISHED, 12);
		StandIns.operate(this.services, this.app);
	}

	@Test
	void allSitesAreShownWithTheirFigures() {
		assertThat(page("/operations/sites")).hasStatusOk()
			.bodyText()
			.contains("120 sites", "/apps/" + this.app + "/crawls", "0190-not-known-here", "finished", "1,250", "80%",
					"46.3 MiB", "61.5 s", "1.26 ¢", "Page 1 of 3", "aria-sort=\"descending\"");
	}

	@Test
	void theOrderAndThePageAreAskedFor() {
		assertThat(page("/operations/sites?sort=COST&descending=false&page=2&month=2026-10")).hasStatusOk();

		this.services.verify(getRequestedFor(urlPathEqualTo("/v1/activity")).withQueryParam("sort", equalTo("COST"))
			.withQueryParam("descending", equalTo("false"))
			.withQueryParam("page", equalTo("2"))
			.withQueryParam("month", equalTo("2026-10")));
	}

	@Test
	void sitesAreFoundByTheirAddresses() {
		assertThat(page("/operations/sites?filter=KITADANI")).hasStatusOk();

		this.services.verify(getRequestedFor(urlPathEqualTo("/v1/activity")).withQueryParam("apps", equalTo(this.app)));
	}

	@Test
	void aSiteHasItsMonthsProblemsAndCrawls() {
		assertThat(page("/apps/" + this.app + "/crawls")).hasStatusOk()
			.bodyText()
			.containsSubsequence("2026-11", "500 KiB", "45.8 MiB", "8.6 MiB", "0.0123 ¢", "1.26 ¢", "41",
					"kitadani.example/2019/old", "6", "kitadani.example/slow", "running", "finished");
	}

	@Test
	void itIsSaidForWhatASiteWaits() {
		assertThat(page("/operations/sites")).bodyText().contains("waits until", "paused");
		assertThat(page("/apps/" + this.app + "/crawls")).bodyText()
			.containsSubsequence("The crawl waits for the site and goes on by itself at",
					"kitadani.example answers 429.", "The next crawl begins at", "kitadani.example/feed", "2.5")
			.doesNotContain("has asked us to stay away");
	}

	@Test
	void itIsSaidThatNothingStartsByItself() {
		StandIns.pause(this.services, this.app);

		assertThat(page("/apps/" + this.app + "/crawls")).bodyText()
			.contains("This is paused")
			.doesNotContain("The next crawl begins at");
	}

	@Test
	void ownersWhoDoNotWantUsAreListedAndNamedAtTheirSites() {
		String shutOut = this.story.pasted("https://news.shut.example/start");
		StandIns.operate(this.services, shutOut);

		assertThat(page("/operations/shut-outs")).hasStatusOk()
			.bodyText()
			.contains("2 hosts", "elsewhere.example", "Letter of the owner");
		assertThat(page("/apps/" + shutOut + "/crawls")).bodyText()
			.contains("The owner of shut.example has asked us to stay away");
	}

	@Test
	void noOneSeesCrawlsOfAnAppThatIsNotThere() {
		assertThat(page("/apps/none/crawls")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	@WithAnonymousUser
	void strangersMustSignIn() {
		assertThat(page("/operations/sites")).hasStatus(HttpStatus.FOUND);
	}

	private MvcTestResult page(String path) {
		return this.mvc.get().uri(path).header("Accept-Language", "en").exchange();
	}

}
