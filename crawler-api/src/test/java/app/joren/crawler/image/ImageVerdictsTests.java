package app.joren.crawler.image;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.image.ImageState.Status;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** What an image is after a look at it that failed. */
class ImageVerdictsTests {

	private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

	private static final Duration RETRY = Duration.ofHours(1);

	private final ImageVerdicts verdicts = new ImageVerdicts(new ImageSettings(DataSize.ofMegabytes(1),
			Duration.ofDays(30), RETRY, Duration.ofDays(14), 3, Duration.ofDays(7)));

	private final ImageState image = new ImageState(URI.create("https://cdn.example/a.jpg"), Set.of("app"), NOW, NOW,
			null, Status.WAITING, null, 2, null, null, 0);

	@Test
	void aHostThatCouldNotBeAskedSaysNothingAboutTheImage() {
		Duration wish = Duration.ofMinutes(2);

		ImageState after = this.verdicts.failed(this.image, failed(ProblemType.HOST_BUSY, wish, 0), NOW);

		assertThat(after.failures()).isEqualTo(2);
		assertThat(after.due()).isEqualTo(NOW.plus(wish));
	}

	@Test
	void aRefusalIsTriedAgainAfterTheLongerOfBothPauses() {
		ProblemType refused = ProblemType.TOO_MANY_REQUESTS_AT_SITE;

		assertThat(this.verdicts.failed(this.image, failed(refused, Duration.ofMinutes(2), 1), NOW).due())
			.isEqualTo(NOW.plus(RETRY.multipliedBy(16)));
		assertThat(this.verdicts.failed(this.image, failed(refused, Duration.ofDays(1), 1), NOW).due())
			.isEqualTo(NOW.plus(Duration.ofDays(1)));
	}

	private FetchFailed failed(ProblemType type, Duration retryAfter, int requests) {
		return new FetchFailed(this.image.address().toString(), List.of(), type, "refused", null, retryAfter, requests);
	}

}
