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
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ConsoleTest
@WithMockUser(roles = "ADMIN")
class PushPagesTests {

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
		this.app = this.story.pasted("pushed.example");
		this.story.proposed(this.app);
		this.story.started(this.app);
		this.story.crawled(this.app, Crawl.State.FINISHED, 12);
		StandIns.push(this.services, this.app);
	}

	@Test
	void theAppsPageLeadsThere() {
		assertThat(page("/apps/" + this.app)).bodyText().contains("/apps/" + this.app + "/push");
	}

	@Test
	void whatWasSentIsListedBesideTheRule() {
		assertThat(page("/apps/" + this.app + "/push")).hasStatusOk()
			.bodyText()
			.contains("The hut opens on Saturday", "Being sent", "Held up", "1,180 accepted", "Asia/Tokyo",
					"Push new articles");
	}

	@Test
	void nothingSentYetTeachesWhatCanBeDone() {
		String other = this.story.pasted("silent.example");
		StandIns.pushNothing(this.services, other);

		assertThat(page("/apps/" + other + "/push")).hasStatusOk().bodyText().contains("Nothing was sent yet.");
	}

	@Test
	void anArticleGivesWhatIsLeftEmpty() {
		assertThat(send("/apps/" + this.app + "/push/write", "article", "a1", "title", "", "body", "Come!", "hours",
				"12", "topics", "news"))
			.hasStatus(HttpStatus.FOUND)
			.redirectedUrl()
			.isEqualTo("/apps/" + this.app + "/push/c5");

		this.services.verify(postRequestedFor(urlPathMatching(".*/campaigns")).withRequestBody(equalToJson("""
				{"text": {"title": "Autumn hut opening hours", "body": "Come!", "articleId": "a1", "link": null,
				  "image": "https://kitadani.example/a.jpg", "section": null},
				 "audience": {"platform": null, "language": null, "topics": ["news"], "reads": []}, "hours": 12}""")));
	}

	@Test
	void whatIsTypedIsDrawnAtOnceAsTextOnly() {
		assertThat(send("/apps/" + this.app + "/push/preview", "title", "<b>")).hasStatusOk()
			.bodyText()
			.contains("push-ios", "push-android", "Most phones do not show all of it");
		assertThat(page("/apps/" + this.app + "/push/write")).bodyText().contains("&lt;b&gt;Snow&lt;/b&gt;");
	}

	@Test
	void aDraftIsSentOnlyAfterItIsSaidToHowMany() {
		assertThat(page("/apps/" + this.app + "/push/c5")).hasStatusOk()
			.bodyText()
			.contains("Send to 1,200 phones", "700 with iOS, 500 with Android");
	}

	@Test
	void itIsSentAtTheHourOfEachReader() {
		assertThat(send("/apps/" + this.app + "/push/c5/send", "when", "local", "local", "2026-12-01T08:00", "at", ""))
			.hasStatus(HttpStatus.FOUND);

		this.services.verify(postRequestedFor(urlPathMatching(".*/campaigns/c5/send"))
			.withRequestBody(equalToJson("{\"when\": \"local\", \"at\": \"2026-12-01T08:00:00\"}")));
	}

	@Test
	void resultsNameTheReasonsInWords() {
		assertThat(page("/apps/" + this.app + "/push/c1")).hasStatusOk()
			.bodyText()
			.contains("1,180", "The app was removed, or pushes are switched off", "Another reason (Odd)")
			.doesNotContain("id=\"stop\"");
		assertThat(page("/apps/" + this.app + "/push/c3")).bodyText().contains("id=\"stop\"", "hx-get");
		assertThat(page("/apps/" + this.app + "/push/c2")).bodyText().contains("id=\"resume\"");
	}

	@Test
	void theRuleIsChanged() {
		assertThat(send("/apps/" + this.app + "/push/rule", "on", "true", "sections", "news", "dailyLimit", "4", "zone",
				"UTC", "oldestHours", "3", "burst", "2", "windowMinutes", "30"))
			.hasStatus(HttpStatus.FOUND);

		this.services.verify(putRequestedFor(urlPathMatching(".*/push-rule")).withRequestBody(equalToJson("""
				{"on": true, "sections": ["news"], "dailyLimit": 4, "zone": "UTC", "oldestHours": 3, "burst": 2,
				 "windowMinutes": 30}""")));
	}

	@Test
	void whatTheServiceRefusesIsSaid() {
		this.services
			.stubFor(post(urlPathMatching(".*/campaigns/c3/stop")).willReturn(StandIns.problem(ProblemType.CONFLICT)));

		assertThat(send("/apps/" + this.app + "/push/c3/stop")).hasStatus(HttpStatus.FOUND)
			.flash()
			.containsKey("problem");
	}

	private MvcTestResult page(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private MvcTestResult send(String path, String... form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(path).with(csrf());
		for (int field = 0; field < form.length; field += 2) {
			request.param(form[field], form[field + 1]);
		}
		return request.exchange();
	}

}
