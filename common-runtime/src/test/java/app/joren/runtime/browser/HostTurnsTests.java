package app.joren.runtime.browser;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HostTurnsTests {

	private final HostTurns turns = new HostTurns(Duration.ofMillis(60));

	@Test
	void oneHostIsAskedWithAPauseBetween() {
		Instant first = this.turns.take("news.example", Instant::now);
		Instant second = this.turns.take("news.example", Instant::now);

		assertThat(Duration.between(first, second)).isGreaterThanOrEqualTo(Duration.ofMillis(60));
	}

	@Test
	void anotherHostNeedNotWait() {
		HostTurns patient = new HostTurns(Duration.ofMinutes(1));
		Instant first = patient.take("news.example", Instant::now);
		Instant second = patient.take("cdn.example", Instant::now);

		assertThat(Duration.between(first, second)).isLessThan(Duration.ofSeconds(30));
	}

}
