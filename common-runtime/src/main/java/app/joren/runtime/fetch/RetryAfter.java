package app.joren.runtime.fetch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How long a site asks to be left alone (RFC 9110, 10.2.3): a number of seconds or a
 * date, which may come in the two obsolete forms too (5.6.7). What cannot be read says
 * nothing.
 */
final class RetryAfter {

	/** More digits are more years than anybody waits, and do not fit into a number. */
	private static final int DIGITS = 12;

	private static final List<DateTimeFormatter> FORMS = List.of(
			DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH), twoDigitYears(),
			DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC));

	private RetryAfter() {
	}

	static @Nullable Duration in(ResponseHeaders headers, Clock clock) {
		String value = headers.first("Retry-After").map(String::trim).orElse("");
		if (value.matches("\\d+")) {
			return Duration.ofSeconds(Long.parseLong(value.substring(0, Math.min(value.length(), DIGITS))));
		}
		return FORMS.stream()
			.flatMap((form) -> time(value, form).stream())
			.findFirst()
			.map((time) -> Duration.between(clock.instant(), time))
			.map((wait) -> wait.isNegative() ? Duration.ZERO : wait)
			.orElse(null);
	}

	private static Optional<Instant> time(String value, DateTimeFormatter form) {
		try {
			return Optional.of(ZonedDateTime.parse(value, form).toInstant());
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Two digits stand for the year that is nearest. */
	private static DateTimeFormatter twoDigitYears() {
		return new DateTimeFormatterBuilder().appendPattern("EEEE, dd-MMM-")
			.appendValueReduced(ChronoField.YEAR, 2, 2, 1980)
			.appendPattern(" HH:mm:ss z")
			.toFormatter(Locale.ENGLISH);
	}

}
