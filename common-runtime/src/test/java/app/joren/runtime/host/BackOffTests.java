package app.joren.runtime.host;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTests {

	private final BackOff backOff = new BackOff(Duration.ofMinutes(1), new Random(42));

	@ParameterizedTest
	@CsvSource({ "1,PT1M", "2,PT2M", "3,PT4M", "8,PT2H8M", "11,PT17H4M", "12,P1D", "60,P1D", "2000000000,P1D" })
	void anyTimeUpToABoundThatDoublesUpToADay(int refusals, Duration bound) {
		var times = IntStream.range(0, 2000).mapToObj((number) -> this.backOff.after(refusals)).toList();

		assertThat(times).allSatisfy((time) -> assertThat(time).isPositive().isLessThanOrEqualTo(bound));
		assertThat(times).anySatisfy((time) -> assertThat(time).isLessThan(bound.dividedBy(10)))
			.anySatisfy((time) -> assertThat(time).isGreaterThan(bound.multipliedBy(9).dividedBy(10)));
	}

	@Test
	void followsNoHostileWish() {
		assertThat(BackOff.atMost(Duration.ofDays(400_000))).isEqualTo(Duration.ofDays(1));
		assertThat(BackOff.atMost(Duration.ofHours(3))).isEqualTo(Duration.ofHours(3));
	}

}
