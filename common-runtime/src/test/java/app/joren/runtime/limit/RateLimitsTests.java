package app.joren.runtime.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitsTests {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private Instant now = Instant.parse("2026-11-30T12:00:00Z");

	private final RateLimits limits = new RateLimits(new Clock() {

		@Override
		public Instant instant() {
			return RateLimitsTests.this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	});

	@Test
	void allMayBeDoneAtOnceAndThenNoMore() {
		assertThat(take().left()).isEqualTo(2);
		assertThat(take().left()).isEqualTo(1);
		assertThat(take().left()).isZero();

		RateLimits.Permit refused = take();
		assertThat(refused.granted()).isFalse();
		assertThat(refused.pause()).isEqualTo(Duration.ofSeconds(20));
		assertThat(refused.full()).isEqualTo(MINUTE);
	}

	@Test
	void whoWaitsMayGoOn() {
		take();
		take();
		take();
		Duration wait = take().pause();
		this.now = this.now.plus(wait);

		assertThat(take().granted()).isTrue();
		assertThat(take().granted()).isFalse();
	}

	@Test
	void othersAreNotHeldUp() {
		take();
		take();
		take();

		assertThat(this.limits.take("other", 3, MINUTE).granted()).isTrue();
	}

	private RateLimits.Permit take() {
		return this.limits.take("one", 3, MINUTE);
	}

}
