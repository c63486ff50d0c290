package app.joren.console.hooks;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import app.joren.console.conversion.SiteEvents;
import app.joren.console.conversion.Stage;
import app.joren.console.testing.ConsoleTest;
import app.joren.console.testing.Story;
import app.joren.console.testing.Things;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.token.ServiceTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ConsoleTest
class HooksTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ServiceTokens tokens;

	@Autowired
	private JsonMapper json;

	@Autowired
	private Story story;

	@Autowired
	private SiteEvents events;

	@Test
	void aReportOfTheAnalyzerIsTakenIn() {
		String appId = this.story.pasted("hook.example");
		Analysis running = this.story.analysis(appId, Analysis.State.RUNNING, Things.findings(), null, null);

		assertThat(report("analyses", running, this.tokens.mint("console"))).hasStatus(HttpStatus.NO_CONTENT);

		assertThat(this.story.conversion(appId).analysis().findings()).isEqualTo(Things.findings());
	}

	@Test
	void aReportOfTheCrawlerIsTakenIn() {
		String appId = this.story.pasted("hook.example");
		this.story.proposed(appId);
		this.story.started(appId);
		Crawl finished = this.story.crawl(appId, Crawl.State.FINISHED, 4);

		assertThat(report("crawls", finished, this.tokens.mint("console"))).hasStatus(HttpStatus.NO_CONTENT);

		assertThat(this.story.conversion(appId).stage()).isEqualTo(Stage.READY);
	}

	@Test
	void aCrawlThatBeganByItselfAndFailedIsAnEventOnceADay() {
		String appId = this.story.pasted("hook.example");
		this.story.proposed(appId);
		this.story.started(appId);
		this.story.crawled(appId, Crawl.State.FINISHED, 4);

		List.of("u1", "u2")
			.forEach((id) -> assertThat(report("crawls", failedByItself(appId, id), this.tokens.mint("console")))
				.hasStatus(HttpStatus.NO_CONTENT));

		assertThat(this.events.of(appId)).singleElement()
			.satisfies((event) -> assertThat(event.crawlId()).isEqualTo("u1"));
		assertThat(this.story.conversion(appId).stage()).isEqualTo(Stage.READY);
	}

	@Test
	void aReportWithoutTheRightTokenIsRefused() {
		String appId = this.story.pasted("hook.example");
		Analysis running = this.story.analysis(appId, Analysis.State.RUNNING, Things.findings(), null, null);

		assertThat(report("analyses", running, "no token")).hasStatus(HttpStatus.UNAUTHORIZED);
		assertThat(report("analyses", running, this.tokens.mint("crawler"))).hasStatus(HttpStatus.UNAUTHORIZED);
		assertThat(this.mvc.post()
			.uri("/v1/hooks/analyses")
			.session(ofSomebodySignedIn())
			.contentType(MediaType.APPLICATION_JSON)
			.content(this.json.writeValueAsString(running))).hasStatus(HttpStatus.UNAUTHORIZED);
		assertThat(this.story.conversion(appId).analysis().findings()).isEmpty();
	}

	@Test
	void whatIsNoReportIsAProblem() {
		assertThat(this.mvc.post()
			.uri("/v1/hooks/analyses")
			.header("Authorization", "Bearer " + this.tokens.mint("console"))
			.contentType(MediaType.APPLICATION_JSON)
			.content("[]")).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	private static Crawl failedByItself(String appId, String id) {
		return new Crawl(id, appId, 1, Crawl.State.FAILED, CrawlCounts.none(),
				List.of(new Problem(ProblemType.SITE_ERROR, "The site answers 500.", "Wait.", null)), Instant.EPOCH,
				Instant.EPOCH, Crawl.Kind.UPDATE, List.of());
	}

	private MockHttpSession ofSomebodySignedIn() {
		MvcTestResult signedIn = this.mvc.post()
			.uri("/sign-in")
			.param("username", "admin")
			.param("password", ConsoleTest.PASSWORD)
			.with(csrf())
			.exchange();
		return (MockHttpSession) Objects.requireNonNull(signedIn.getRequest().getSession());
	}

	private MvcTestResult report(String kind, Object report, String token) {
		return this.mvc.post()
			.uri("/v1/hooks/" + kind)
			.header("Authorization", "Bearer " + token)
			.contentType(MediaType.APPLICATION_JSON)
			.content(this.json.writeValueAsString(report))
			.exchange();
	}

}
