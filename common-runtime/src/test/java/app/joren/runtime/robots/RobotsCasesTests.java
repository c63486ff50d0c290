package app.joren.runtime.robots;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

import app.joren.contracts.problem.ProblemType;
import app.joren.emulator.rude.Asked;
import app.joren.emulator.rude.RudeServer;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.FetchOutcome.Fetched;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.fetch.FetchSettings;
import app.joren.runtime.fetch.HostPort;
import app.joren.runtime.fetch.HttpFetcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Part B of the shared cases, as far as it is about robots.txt. */
class RobotsCasesTests {

	private final RudeServer site = new RudeServer();

	private final RudeServer www = RudeServer.at("127.0.0.2");

	private final FetchSettings settings = FetchSettings
		.allowing(Set.of(HostPort.of(this.site.authority()), HostPort.of(this.www.authority())));

	private final HttpFetcher web = new HttpFetcher(this.settings);

	private final PoliteFetcher fetcher = PoliteFetcher.alone(this.web, this.settings);

	@AfterEach
	void close() {
		this.web.close();
		this.site.close();
		this.www.close();
	}

	@Test
	void b1RulesAreMatchedWithTheQueryAndForAllAgentsOfAGroup() {
		byte[] file = "User-agent: *\nUser-agent: OtherBot\nDisallow: /rate?\n".getBytes(StandardCharsets.UTF_8);
		RobotsRules rules = RobotsRules.parse(file, Set.of("AppBot"));

		assertThat(rules.allows(URI.create("https://news.example/rate?stars=5"))).isFalse();
		assertThat(rules.allows(URI.create("https://news.example/rate"))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 429, 500, 503 })
	void b3NothingIsFetchedWhileTheFileCannotBeRead(int status) {
		this.site.status("/robots.txt", status, "Content-Type: text/html");
		this.site.page("/a", "A");

		FetchFailed failed = (FetchFailed) fetch("/a");

		assertThat(failed.retryAfter()).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(1));
		assertThat(this.site.asked()).extracting(Asked::path).containsOnly("/robots.txt");
	}

	@ParameterizedTest
	@ValueSource(ints = { 403, 404, 410 })
	void b3ASiteWithoutAFileHasNoRules(int status) {
		this.site.status("/robots.txt", status, "");
		this.site.page("/a", "A");

		assertThat(fetch("/a")).isInstanceOf(Fetched.class);
	}

	@Test
	void b4ARedirectedFileCountsForTheFirstHost() {
		this.site.redirect("/robots.txt", 301, this.www.address("/1"));
		for (int hop = 1; hop < 5; hop++) {
			this.www.redirect("/" + hop, 301, "/" + (hop + 1));
		}
		this.www.page("/5", "User-agent: *\nDisallow: /private/\n");
		this.site.page("/private/a", "A");
		this.www.page("/private/a", "A");

		assertThat(((FetchFailed) fetch("/private/a")).type()).isEqualTo(ProblemType.ROBOTS_DISALLOW);
		assertThat(this.fetcher.fetch(FetchRequest.of(this.www.address("/private/a")))).isInstanceOf(Fetched.class);
	}

	@Test
	void aRedirectObeysTheRulesOfWhereItLeads() {
		this.site.redirect("/a", 302, this.www.address("/closed"));
		this.www.page("/robots.txt", "User-agent: joren\nDisallow: /closed\n");
		this.www.page("/closed", "A");

		FetchFailed failed = (FetchFailed) fetch("/a");

		assertThat(failed.type()).isEqualTo(ProblemType.ROBOTS_DISALLOW);
		assertThat(this.www.asked()).extracting(Asked::path).containsExactly("/robots.txt");
	}

	private FetchOutcome fetch(String path) {
		return this.fetcher.fetch(FetchRequest.of(this.site.address(path)));
	}

}
