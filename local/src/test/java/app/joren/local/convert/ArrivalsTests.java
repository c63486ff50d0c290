package app.joren.local.convert;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArrivalsTests {

	private final AtomicLong now = new AtomicLong();

	private final Arrivals arrivals = new Arrivals(3, Duration.ofSeconds(15), this.now::get);

	@Test
	void areOverWhenAllAreThere() {
		assertThat(this.arrivals.areOver(2)).isFalse();
		assertThat(this.arrivals.areOver(3)).isTrue();
	}

	@Test
	void areOverWhenNoneHasComeForLong() {
		assertThat(this.arrivals.areOver(1)).isFalse();
		pass(14);
		assertThat(this.arrivals.areOver(2)).isFalse();
		pass(14);
		assertThat(this.arrivals.areOver(2)).isFalse();
		pass(2);
		assertThat(this.arrivals.areOver(2)).isTrue();
	}

	private void pass(long seconds) {
		this.now.addAndGet(Duration.ofSeconds(seconds).toNanos());
	}

}
