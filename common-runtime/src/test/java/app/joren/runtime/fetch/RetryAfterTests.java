package app.joren.runtime.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryAfterTests {

	private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "120|PT2M", " 0 |PT0S", "Wed, 25 Nov 2026 12:05:00 GMT|PT5M",
					"Wednesday, 25-Nov-26 12:05:00 GMT|PT5M", "Wed Nov 25 12:05:00 2026|PT5M",
					"Thu Nov  5 12:05:00 2026|PT0S", "Wed, 21 Oct 2015 07:28:00 GMT|PT0S" })
	void readsSecondsAndDates(String value, Duration wait) {
		assertThat(read(value)).isEqualTo(wait);
	}

	@ParameterizedTest
	@ValueSource(strings = { "99999999999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT" })
	void readsHostileValuesAsVeryLong(String value) {
		assertThat(read(value)).isGreaterThan(Duration.ofDays(365));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "-5", "1.5", "120s", "Wed, 32 Nov 2026 12:05:00 GMT" })
	void takesNoNoticeOfWhatCannotBeRead(String value) {
		assertThat(read(value)).isNull();
	}

	private static @Nullable Duration read(String value) {
		return RetryAfter.in(new ResponseHeaders(Map.of("retry-after", List.of(value))), NOON);
	}

}
