package app.joren.runtime.robots;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.Hop;
import app.joren.runtime.fetch.Refusal;
import app.joren.runtime.fetch.ResponseHeaders;
import app.joren.runtime.host.BackOff;
import app.joren.runtime.host.MovingTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RobotsFilesTests {

	private static final URI PAGE = URI.create("https://news.example/private/a");

	private final MovingTime time = new MovingTime();

	private FetchOutcome outcome = file("User-agent: *\nDisallow: /private/\nCrawl-delay: 2.5\nSitemap: /map.xml");

	private final Map<String, RobotsCopy> shared = new HashMap<>();

	private final RobotsFiles files = process();

	@Test
	void readsTheFileOfTheSite() {
		RobotsRules rules = asked();

		assertThat(rules.allows(PAGE)).isFalse();
		assertThat(rules.allows(URI.create("https://news.example/a"))).isTrue();
		assertThat(rules.crawlDelay()).contains(Duration.ofMillis(2500));
		assertThat(rules.sitemaps()).containsExactly("/map.xml");
		assertThat(RobotsFiles.request(PAGE).address()).isEqualTo("https://news.example/robots.txt");
	}

	@Test
	void asksOncePerSite() {
		asked();

		assertThat(this.files.known(URI.create("https://NEWS.example/b"))).isPresent();
		assertThat(this.files.known(URI.create("http://news.example/b"))).isEmpty();
		assertThat(this.files.known(URI.create("https://www.news.example/b"))).isEmpty();
	}

	@Test
	void sharesTheFileWithOtherProcessesForADay() {
		asked();

		assertThat(process().known(PAGE)).get().extracting((rules) -> rules.allows(PAGE)).isEqualTo(false);
		this.time.move(Duration.ofHours(24));
		assertThat(process().known(PAGE)).isEmpty();
		assertThat(this.files.known(PAGE)).isEmpty();
	}

	@Test
	void asksForAnUnreachableFileAgainSoonAndThenLessAndLess() {
		this.outcome = failed(ProblemType.SITE_ERROR, 503, List.of());

		List<Duration> waits = IntStream.range(0, 12).mapToObj((number) -> untilAskedAgain()).toList();

		assertThat(waits.getFirst()).isLessThanOrEqualTo(Duration.ofMinutes(1));
		assertThat(waits).isSorted().last().isEqualTo(Duration.ofHours(12));
	}

	@Test
	void waitsForAnUnreachableFileAsLongAsTheSiteSaysWithinADay() {
		this.outcome = new FetchFailed(PAGE.toString(), List.of(), ProblemType.SITE_ERROR, "so", 503,
				Duration.ofHours(3), 1);
		assertThat(untilAskedAgain()).isEqualTo(Duration.ofHours(3));

		this.outcome = new FetchFailed(PAGE.toString(), List.of(), ProblemType.SITE_ERROR, "so", 503,
				Duration.ofDays(300), 1);
		assertThat(untilAskedAgain()).isEqualTo(Duration.ofDays(1));
	}

	@Test
	void takesAFileForAbsentThatCannotBeReachedFor30Days() {
		this.outcome = failed(ProblemType.TIMED_OUT, null, List.of());
		asked();

		this.time.move(Duration.ofDays(29));
		assertThat(process().keep(PAGE, this.outcome).allows(PAGE)).isFalse();
		this.time.move(Duration.ofDays(1));
		assertThat(asked().allows(PAGE)).isTrue();
		this.time.move(Duration.ofDays(1));
		assertThat(asked().allows(PAGE)).isTrue();
		this.outcome = file("User-agent: *\nDisallow: /");
		assertThat(asked().allows(PAGE)).isFalse();
		this.outcome = failed(ProblemType.TIMED_OUT, null, List.of());
		assertThat(asked().allows(PAGE)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 403, 404, 410 })
	void allowsEverythingWithoutAFile(int status) {
		this.outcome = failed(ProblemType.PAGE_NOT_FOUND, status, List.of());

		assertThat(asked().allows(PAGE)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 429, 500, 503 })
	void allowsNothingWhileTheFileCannotBeRead(int status) {
		this.outcome = failed(ProblemType.SITE_ERROR, status, List.of());

		assertThat(asked().refuses(PAGE)).get().extracting(Refusal::type).isEqualTo(ProblemType.SITE_ERROR);
	}

	@Test
	void allowsNothingOnASiteThatIsNotThere() {
		this.outcome = failed(ProblemType.NAME_NOT_RESOLVED, null, List.of());

		assertThat(asked().refuses(PAGE)).get().extracting(Refusal::type).isEqualTo(ProblemType.NAME_NOT_RESOLVED);
	}

	@Test
	void allowsEverythingWhenTheFileRedirectsInCircles() {
		this.outcome = failed(ProblemType.REDIRECT_LOOP, null, List.of(new Hop(PAGE, 302)));

		assertThat(asked().allows(PAGE)).isTrue();
	}

	private RobotsRules asked() {
		return this.files.keep(PAGE, this.outcome);
	}

	private Duration untilAskedAgain() {
		Instant until = asked().unknownUntil().orElseThrow();
		Duration wait = Duration.between(this.time.instant(), until);
		this.time.move(wait);
		return wait;
	}

	/** Another one has nothing but what is shared. */
	private RobotsFiles process() {
		return new RobotsFiles(new RobotsCopies() {

			@Override
			public Optional<RobotsCopy> find(String origin) {
				return Optional.ofNullable(RobotsFilesTests.this.shared.get(origin));
			}

			@Override
			public void keep(String origin, RobotsCopy copy) {
				RobotsFilesTests.this.shared.put(origin, copy);
			}

		}, this.time, new BackOff(Duration.ofMinutes(1), new Half()));
	}

	private static FetchOutcome file(String text) {
		return new FetchOutcome.Fetched(PAGE, List.of(), 200, new ResponseHeaders(Map.of()),
				text.getBytes(StandardCharsets.UTF_8));
	}

	private static FetchOutcome failed(ProblemType type, @Nullable Integer status, List<Hop> hops) {
		return new FetchOutcome.FetchFailed(PAGE.toString(), hops, type, "so", status, null, 1);
	}

	/** Chooses the middle of every range. */
	private static final class Half implements RandomGenerator {

		@Override
		public long nextLong() {
			return 0;
		}

		@Override
		public long nextLong(long bound) {
			return bound / 2 - 1;
		}

	}

}
