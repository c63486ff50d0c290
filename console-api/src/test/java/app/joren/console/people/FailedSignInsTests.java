package app.joren.console.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FailedSignInsTests {

	private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

	private Instant now = NOON;

	private final FailedSignIns failures = new FailedSignIns(new SignInSettings(2, Duration.ofMinutes(15)),
			new Clock() {
				@Override
				public ZoneOffset getZone() {
					return ZoneOffset.UTC;
				}

				@Override
				public Clock withZone(ZoneId zone) {
					return this;
				}

				@Override
				public Instant instant() {
					return FailedSignInsTests.this.now;
				}
			});

	@Test
	void someFailuresAreFine() {
		this.failures.failed("me");

		assertThat(this.failures.tooMany("me")).isFalse();
	}

	@Test
	void tooManyHaveToWaitUntilTheTimeIsOver() {
		this.failures.failed("me");
		this.failures.failed("me");
		assertThat(this.failures.tooMany("me")).isTrue();
		assertThat(this.failures.tooMany("you")).isFalse();

		this.now = NOON.plus(Duration.ofMinutes(15));
		assertThat(this.failures.tooMany("me")).isFalse();
	}

	@Test
	void successForgetsFailures() {
		this.failures.failed("me");
		this.failures.succeeded("me");
		this.failures.failed("me");

		assertThat(this.failures.tooMany("me")).isFalse();
	}

}
