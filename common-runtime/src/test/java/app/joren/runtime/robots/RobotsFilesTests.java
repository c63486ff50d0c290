package app.joren.runtime.robots;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.fetch.Hop;
import app.joren.runtime.fetch.Refusal;
import app.joren.runtime.fetch.ResponseHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RobotsFilesTests {

	private static final URI PAGE = URI.create("https://news.example/private/a");

	private final List<FetchRequest> requests = new ArrayList<>();

	private final AtomicLong nanos = new AtomicLong();

	private FetchOutcome outcome = file("User-agent: *\nDisallow: /private/\nCrawl-delay: 2.5\nSitemap: /map.xml");

	private final RobotsFiles files = new RobotsFiles((request) -> {
		this.requests.add(request);
		return this.outcome;
	}, this.nanos::get);

	@Test
	void readsTheFileOfTheSite() {
		RobotsRules rules = this.files.of(PAGE);

		assertThat(rules.allows(PAGE)).isFalse();
		assertThat(rules.allows(URI.create("https://news.example/a"))).isTrue();
		assertThat(rules.crawlDelay()).contains(Duration.ofMillis(2500));
		assertThat(rules.sitemaps()).containsExactly("/map.xml");
		assertThat(this.requests).extracting(FetchRequest::address).containsExactly("https://news.example/robots.txt");
	}

	@Test
	void asksOncePerSite() {
		this.files.of(PAGE);
		this.files.of(URI.create("https://NEWS.example/b"));
		this.files.of(URI.create("http://news.example/b"));

		assertThat(this.requests).hasSize(2);
	}

	@Test
	void asksAgainAfterHalfADay() {
		this.files.of(PAGE);

		await().untilAsserted(() -> assertThat(requestsAfter(Duration.ofHours(13))).isGreaterThan(1));
	}

	@Test
	void asksForAnUnreachableFileAgainSoon() {
		this.outcome = failed(ProblemType.SITE_ERROR, 503, List.of());
		this.files.of(PAGE);

		await().untilAsserted(() -> assertThat(requestsAfter(Duration.ofMinutes(2))).isGreaterThan(1));
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 403, 404, 410 })
	void allowsEverythingWithoutAFile(int status) {
		this.outcome = failed(ProblemType.PAGE_NOT_FOUND, status, List.of());

		assertThat(this.files.of(PAGE).allows(PAGE)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 429, 500, 503 })
	void allowsNothingWhileTheFileCannotBeRead(int status) {
		this.outcome = failed(ProblemType.SITE_ERROR, status, List.of());

		assertThat(this.files.of(PAGE).refuses(PAGE)).get().extracting(Refusal::type).isEqualTo(ProblemType.SITE_ERROR);
	}

	@Test
	void allowsNothingOnASiteThatIsNotThere() {
		this.outcome = failed(ProblemType.NAME_NOT_RESOLVED, null, List.of());

		assertThat(this.files.of(PAGE).refuses(PAGE)).get()
			.extracting(Refusal::type)
			.isEqualTo(ProblemType.NAME_NOT_RESOLVED);
	}

	@Test
	void allowsEverythingWhenTheFileRedirectsInCircles() {
		this.outcome = failed(ProblemType.REDIRECT_LOOP, null, List.of(new Hop(PAGE, 302)));

		assertThat(this.files.of(PAGE).allows(PAGE)).isTrue();
	}

	/** The cache counts from a moment after the file has come, on a thread of its own. */
	private int requestsAfter(Duration pause) {
		this.nanos.addAndGet(pause.toNanos());
		this.files.of(PAGE);
		return this.requests.size();
	}

	private static FetchOutcome file(String text) {
		return new FetchOutcome.Fetched(PAGE, List.of(), 200, new ResponseHeaders(Map.of()),
				text.getBytes(StandardCharsets.UTF_8));
	}

	private static FetchOutcome failed(ProblemType type, @Nullable Integer status, List<Hop> hops) {
		return new FetchOutcome.FetchFailed(PAGE.toString(), hops, type, "so", status, null, 1);
	}

}
