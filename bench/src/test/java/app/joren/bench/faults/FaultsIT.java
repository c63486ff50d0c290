package app.joren.bench.faults;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Some rounds of what {@code ./joren bench faults} does for longer. */
class FaultsIT {

	private static final long SEED = 20;

	@Test
	void loseNothingAndDoubleNothing() throws InterruptedException {
		FaultsReport report = FaultsBench.run(Duration.ofSeconds(45), SEED, System.out::println);

		assertThat(report.differences()).isEmpty();
		assertThat(report.compared()).isGreaterThan(600);
	}

}
