package app.joren.runtime.robots;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.fetch.FetchSettings;
import app.joren.runtime.fetch.GuardedFetcher;
import app.joren.runtime.fetch.HostPort;
import app.joren.runtime.fetch.ResponseHeaders;
import app.joren.runtime.host.BackOff;
import app.joren.runtime.host.HostGates;
import app.joren.runtime.host.HostSettings;
import app.joren.runtime.host.HostStatesInMemory;
import app.joren.runtime.host.MovingTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The times at which requests are sent, on a clock that moves only by waiting. */
class PoliteFetcherTests {

	private final MovingTime time = new MovingTime();

	private final List<String> sent = new ArrayList<>();

	private String robots = "";

	private Function<String, FetchOutcome> pages = (address) -> content(address, "page");

	private final PoliteFetcher fetcher = fetcher(FetchSettings.allowing(Set.of(new HostPort("127.0.0.1", 8123))));

	@Test
	void pausesBetweenTwoRequestsToOneHost() {
		fetch("https://news.example/a");
		fetch("https://news.example/b");

		assertThat(this.sent).containsExactly("0 /robots.txt", "1000 /a", "2000 /b");
	}

	@Test
	void doesNotPauseForAnotherHost() {
		fetch("https://news.example/a");
		this.sent.clear();
		fetch("https://other.example/a");

		assertThat(this.sent.getFirst()).isEqualTo("1000 /robots.txt");
	}

	@Test
	void pausesAsLongAsTheSiteWants() {
		this.robots = "User-agent: *\nCrawl-delay: 4";

		fetch("https://news.example/a");
		fetch("https://news.example/b");

		assertThat(this.sent).containsExactly("0 /robots.txt", "4000 /a", "8000 /b");
	}

	@Test
	void pausesAsLongAsTheDefinitionWants() {
		this.fetcher.fetch(FetchRequest.of("https://news.example/a"), Manners.pausing(Duration.ofSeconds(3)));
		fetch("https://news.example/b");

		assertThat(this.sent).containsExactly("0 /robots.txt", "3000 /a", "4000 /b");
	}

	@Test
	void asksInterfacesWithoutRegardToRulesForCrawlersButWithItsPauses() {
		this.robots = "User-agent: *\nDisallow: /";

		FetchRequest form = FetchRequest.posting(URI.create("https://hub.example/"), Map.of("hub.mode", "subscribe"));
		this.fetcher.fetch(form, Manners.INVITED);
		this.fetcher.fetch(form, Manners.INVITED);

		assertThat(this.sent).containsExactly("0 /", "1000 /");
	}

	@Test
	void doesNotPauseForAllowedHosts() {
		this.robots = "User-agent: *\nCrawl-delay: 4";

		fetch("http://127.0.0.1:8123/a");
		fetch("http://127.0.0.1:8123/b");

		assertThat(this.sent).containsExactly("0 /robots.txt", "0 /a", "0 /b");
	}

	@Test
	void doesNotFetchWhatRobotsForbids() {
		this.robots = "User-agent: Joren\nDisallow: /a";

		FetchOutcome outcome = fetch("https://news.example/a");

		assertThat(((FetchOutcome.FetchFailed) outcome).type()).isEqualTo(ProblemType.ROBOTS_DISALLOW);
		assertThat(this.sent).containsExactly("0 /robots.txt");
	}

	@Test
	void comesBackWhenTheSiteSaysSo() {
		this.pages = (address) -> (this.sent.size() < 3) ? failed(address, Duration.ofSeconds(20))
				: content(address, "page");

		FetchOutcome outcome = fetch("https://news.example/a");

		assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
		assertThat(this.sent).containsExactly("0 /robots.txt", "1000 /a", "21000 /a");
	}

	@Test
	void leavesASiteAloneThatWantsItForLong() {
		this.pages = (address) -> failed(address, Duration.ofHours(1));

		fetch("https://news.example/a");
		FetchOutcome outcome = fetch("https://news.example/b");

		assertThat(((FetchOutcome.FetchFailed) outcome).retryAfter()).isEqualTo(Duration.ofHours(1));
		assertThat(this.sent).containsExactly("0 /robots.txt", "1000 /a");
	}

	@Test
	void obeysTheRulesOfWhereARedirectLeads() {
		this.robots = "User-agent: *\nDisallow: /closed";
		List<Boolean> refused = new ArrayList<>();
		PoliteFetcher redirected = fetcher((request) -> {
			if (!request.address().endsWith("/robots.txt")) {
				refused.add(request.hops().refuses(URI.create("https://other.example/closed")).isPresent());
			}
			return content(request.address(), this.robots);
		}, FetchSettings.allowing(Set.of()));

		redirected.fetch(FetchRequest.of("https://news.example/a"));

		assertThat(refused).containsExactly(true);
	}

	private PoliteFetcher fetcher(FetchSettings settings) {
		return fetcher((request) -> {
			this.sent.add(this.time.passed().toMillis() + " " + URI.create(request.address()).getPath());
			return request.address().endsWith("/robots.txt") ? content(request.address(), this.robots)
					: this.pages.apply(request.address());
		}, settings);
	}

	private PoliteFetcher fetcher(GuardedFetcher web, FetchSettings settings) {
		BackOff backOff = new BackOff(Duration.ofMillis(1), () -> 0);
		return new PoliteFetcher(web, new RobotsFiles(RobotsCopies.UNSHARED, this.time, backOff),
				new HostGates(new HostStatesInMemory(), HostSettings.usual(), this.time, this.time::move, backOff),
				ShutOuts.NONE, settings, this.time);
	}

	private FetchOutcome fetch(String address) {
		return this.fetcher.fetch(FetchRequest.of(address));
	}

	private static FetchOutcome content(String address, String body) {
		return new FetchOutcome.Fetched(URI.create(address), List.of(), 200, new ResponseHeaders(Map.of()),
				body.getBytes(StandardCharsets.UTF_8));
	}

	private static FetchOutcome failed(String address, @Nullable Duration retryAfter) {
		return new FetchOutcome.FetchFailed(address, List.of(), ProblemType.SITE_ERROR, "busy", 503, retryAfter, 1);
	}

}
