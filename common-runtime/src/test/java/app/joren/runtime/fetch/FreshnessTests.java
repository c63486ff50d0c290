package app.joren.runtime.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FreshnessTests {

	private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

	private static final String DATE = "Mon, 30 Nov 2026 12:00:00 GMT";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			max-age=600                       | 600
			public, max-age="600"             | 600
			Max-Age=600, must-revalidate      | 600
			s-maxage=3600                     | 0
			s-maxage=3600, max-age=60         | 60
			max-age=60, max-age=600           | 60
			no-cache, max-age=600             | 0
			no-store                          | 0
			max-age=soon                      | 0
			max-age=-1                        | 0
			max-age=99999999999999999999      | 2147483648
			private="x, max-age=5", max-age=9 | 9
			""")
	void saysHowLongAnAnswerStays(String cacheControl, long seconds) {
		assertThat(seconds(Map.of("Cache-Control", cacheControl, "Date", DATE))).isEqualTo(seconds);
	}

	@Test
	void anAnswerThatWasUnderWayIsOlder() {
		assertThat(seconds(Map.of("Cache-Control", "max-age=600", "Age", "200"))).isEqualTo(400);
		assertThat(seconds(Map.of("Cache-Control", "max-age=600", "Date", "Mon, 30 Nov 2026 11:55:00 GMT")))
			.isEqualTo(300);
		assertThat(seconds(Map.of("Cache-Control", "max-age=600", "Age", "900"))).isZero();
		assertThat(seconds(Map.of("Cache-Control", "max-age=600", "Age", "200, 0"))).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Mon, 30 Nov 2026 13:00:00 GMT    | 3600
			Monday, 30-Nov-26 13:00:00 GMT   | 3600
			Mon Nov 30 13:00:00 2026         | 3600
			Sun, 30 Nov 2026 13:00:00 GMT    | 3600
			Tue Nov 30 13:00:00 2026         | 3600
			MON, 30 nov 2026 13:00:00 gmt    | 3600
			Mon, 30 Nov 2026 1:00:00 GMT     | 0
			Mon, 30 Nov 2026 11:00:00 GMT    | 0
			0                                | 0
			-1                               | 0
			""")
	void readsExpiresInAllItsForms(String expires, long seconds) {
		assertThat(seconds(Map.of("Expires", expires, "Date", DATE))).isEqualTo(seconds);
	}

	@Test
	void saysNothingWhereNothingIsSaid() {
		assertThat(seconds(Map.of("Last-Modified", DATE))).isZero();
	}

	private static long seconds(Map<String, String> headers) {
		Map<String, List<String>> all = new TreeMap<>();
		headers.forEach((name, value) -> all.put(name, List.of(value)));
		Optional<Instant> until = Freshness.until(new ResponseHeaders(all), NOW);
		return until.map((moment) -> Duration.between(NOW, moment).toSeconds()).orElse(0L);
	}

}
