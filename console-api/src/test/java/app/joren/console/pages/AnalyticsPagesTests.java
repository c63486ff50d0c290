package app.joren.console.pages;

import app.joren.console.testing.ConsoleTest;
import app.joren.console.testing.ReaderReports;
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
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@ConsoleTest
@WithMockUser(roles = "ADMIN")
class AnalyticsPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private WireMockServer services;

	@Autowired
	private Story story;

	private String app = "";

	@BeforeEach
	void anAppHasReaders() {
		StandIns.behave(this.services);
		this.app = this.story.pasted("read.example");
		this.story.proposed(this.app);
		this.story.started(this.app);
		this.story.crawled(this.app, Crawl.State.FINISHED, 12);
		StandIns.read(this.services, this.app, ReaderReports.club());
	}

	@Test
	void theAppsPageLeadsToIt() {
		assertThat(page("/apps/" + this.app, "en")).bodyText().contains("/apps/" + this.app + "/analytics", "Readers");
	}

	@Test
	void figuresAreShownWithTitlesAsChartsAndTables() {
		assertThat(page(this.path(""), "en")).hasStatusOk()
			.bodyText()
			.contains("Days begin at midnight in Asia/Tokyo", "<rect", "=The &quot;first&quot; hike, in snow", "812",
					"74.4 s", "83%", "push-7", "16%", "ios 1.4.0", "Nov 30, 2026", "55%");
	}

	@Test
	void theSameInJapanese() {
		assertThat(page(this.path(""), "ja")).hasStatusOk()
			.bodyText()
			.contains("読者", "冬山の安全講習を行いました", "11月30日", "2026/11/30");
	}

	@Test
	void daysAreChosen() {
		page(this.path("?from=2026-11-01&to=2026-11-10"), "en");

		this.services.verify(getRequestedFor(urlPathEqualTo("/v1/admin/apps/" + this.app + "/analytics"))
			.withQueryParam("from", equalTo("2026-11-01"))
			.withQueryParam("to", equalTo("2026-11-10")));
	}

	@Test
	void whereNothingIsKnownItIsSaidHowThatChanges() {
		StandIns.read(this.services, this.app, ReaderReports.nothing());

		assertThat(page(this.path(""), "en")).hasStatusOk()
			.bodyText()
			.contains("Apps told nothing of these days", "Agree to be counted", "once an hour")
			.doesNotContain("<rect");
	}

	@Test
	void everyTableIsAFile() {
		MvcTestResult file = page(this.path("/articles.csv?from=2026-11-03&to=2026-11-30"), "en");

		assertThat(file).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"articles-2026-11-03-2026-11-30.csv\"")
			.hasHeader("Content-Type", "text/csv;charset=UTF-8")
			.bodyText()
			.isEqualTo("""
					\uFEFFArticle,Reads,Readers,Reading time,Read to\r
					"'=The ""first"" hike, in snow",812,640,74.4,0.8300\r
					冬山の安全講習を行いました,511,433,51.0,0.6100\r
					""");
		assertThat(page(this.path("/secrets.csv?from=2026-11-03&to=2026-11-30"), "en")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void anAppIsMoved() {
		String home = "/v1/admin/apps/" + this.app + "/analytics/home";
		this.services.stubFor(put(urlPathEqualTo(home)).willReturn(StandIns.problem(ProblemType.INVALID_REQUEST)));

		MvcTestResult moved = this.mvc.post()
			.uri("/apps/" + this.app + "/analytics/home")
			.param("zone", "Europe/Paris")
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();

		assertThat(moved).hasStatus3xxRedirection();
		this.services
			.verify(putRequestedFor(urlPathEqualTo(home)).withRequestBody(equalToJson("{\"zone\":\"Europe/Paris\"}")));
	}

	@Test
	@WithAnonymousUser
	void strangersMustSignIn() {
		assertThat(page(this.path(""), "en")).hasStatus(HttpStatus.FOUND);
	}

	private String path(String rest) {
		return "/apps/" + this.app + "/analytics" + rest;
	}

	private MvcTestResult page(String path, String language) {
		return this.mvc.get().uri(path).header("Accept-Language", language).exchange();
	}

}
