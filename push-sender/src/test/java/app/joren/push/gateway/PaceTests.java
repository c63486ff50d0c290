package app.joren.push.gateway;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

	private final AtomicLong now = new AtomicLong(Duration.ofHours(1).toNanos());

	private final Pace pace = new Pace(100, this.now::get);

	@Test
	void turnsLieEvenlyApart() {
		long[] waits = IntStream.range(0, 5).mapToLong((_) -> this.pace.take()).toArray();

		assertThat(waits).containsExactly(0, millis(10), millis(20), millis(30), millis(40));
	}

	@Test
	void whoWaitedTooLongHasLostNoTurn() {
		IntStream.range(0, 5).forEach((_) -> this.pace.take());
		this.now.addAndGet(millis(70));

		assertThat(IntStream.range(0, 3).mapToLong((_) -> this.pace.take()).toArray()).containsOnly(0);
		assertThat(this.pace.take()).isEqualTo(millis(10));
	}

	@Test
	void aLongPauseAllowsATenthOfASecondAtOnce() {
		this.now.addAndGet(Duration.ofHours(1).toNanos());

		assertThat(IntStream.range(0, 11).mapToLong((_) -> this.pace.take()).toArray()).containsOnly(0);
		assertThat(this.pace.take()).isEqualTo(millis(10));
	}

	@Test
	void whoIsEarlyWaits() {
		Pace real = new Pace(50, System::nanoTime);
		long start = System.nanoTime();

		IntStream.range(0, 4).forEach((_) -> real.await());

		assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(millis(60));
	}

	private static long millis(long millis) {
		return Duration.ofMillis(millis).toNanos();
	}

}
