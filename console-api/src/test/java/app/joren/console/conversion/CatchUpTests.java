package app.joren.console.conversion;

import java.time.Clock;
import java.time.Duration;

import app.joren.console.testing.ConsoleTest;
import app.joren.console.testing.StandIns;
import app.joren.console.testing.Story;
import app.joren.console.testing.Things;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.AnalyzerApi;
import app.joren.contracts.crawler.CrawlerApi;
import app.joren.contracts.problem.ProblemType;
import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

@ConsoleTest
class CatchUpTests {

	@Autowired
	private Conversions conversions;

	@Autowired
	private ServiceReports reports;

	@Autowired
	private AnalyzerApi analyzer;

	@Autowired
	private CrawlerApi crawler;

	@Autowired
	private Clock clock;

	@Autowired
	private WireMockServer services;

	@Autowired
	private JsonMapper json;

	@Autowired
	private Story story;

	@BeforeEach
	void allServicesBehave() {
		StandIns.behave(this.services);
	}

	@Test
	void whatWasReportedJustNowIsBelieved() {
		String appId = this.story.pasted("fresh.example");
		this.services.resetRequests();

		assertThat(after(Duration.ofSeconds(1)).find(appId)).isPresent();

		assertThat(this.services.getAllServeEvents()).isEmpty();
	}

	@Test
	void theServiceIsAskedOnceWhenAReportWasMissed() {
		String appId = this.story.pasted("missed.example");
		Analysis finished = this.story.analysis(appId, Analysis.State.FINISHED, Things.findings(), Things.proposal(""),
				null);
		this.services
			.stubFor(get("/v1/analyses/" + finished.id()).willReturn(okJson(this.json.writeValueAsString(finished))));

		assertThat(after(Duration.ofMinutes(1)).find(appId)).map(Conversion::stage).contains(Stage.PROPOSED);
	}

	@Test
	void workThatTheServiceDoesNotKnowHasFailed() {
		String appId = this.story.pasted("lost.example");
		String analysisId = this.story.conversion(appId).analysis().id();
		this.services.stubFor(get("/v1/analyses/" + analysisId).willReturn(StandIns.problem(ProblemType.NOT_FOUND)));

		assertThat(after(Duration.ofMinutes(1)).find(appId)).map(Conversion::stage).contains(Stage.FAILED);
	}

	@Test
	void aServiceThatIsDownLeavesThingsAsTheyWere() {
		String appId = this.story.pasted("down.example");
		String analysisId = this.story.conversion(appId).analysis().id();
		this.services.stubFor(get("/v1/analyses/" + analysisId).willReturn(StandIns.problem(ProblemType.INTERNAL)));

		assertThat(after(Duration.ofMinutes(1)).find(appId)).map(Conversion::stage).contains(Stage.ANALYSING);
	}

	private CatchUp after(Duration pause) {
		return new CatchUp(this.conversions, this.reports, this.analyzer, this.crawler,
				Clock.offset(this.clock, pause));
	}

}
