package app.joren.runtime.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates in headers, in the three forms that a recipient must read (RFC 9110, 5.6.7). */
final class HttpDate {

	/** A two-digit year is at most 50 years in the future. */
	private static final int CENTURY = 100;

	private static final List<DateTimeFormatter> FORMS = List.of(form("EEE, dd MMM yyyy HH:mm:ss 'GMT'"),
			new DateTimeFormatterBuilder().appendPattern("EEEE, dd-MMM-")
				.appendValueReduced(ChronoField.YEAR, 2, 2, LocalDateTime.now(ZoneOffset.UTC).getYear() - CENTURY / 2)
				.appendPattern(" HH:mm:ss 'GMT'")
				.toFormatter(Locale.ENGLISH),
			form("EEE MMM ppd HH:mm:ss yyyy"));

	private HttpDate() {
	}

	static Optional<Instant> parse(String text) {
		return FORMS.stream().flatMap((form) -> parse(text.strip(), form).stream()).findFirst();
	}

	private static Optional<Instant> parse(String text, DateTimeFormatter form) {
		try {
			return Optional.of(LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static DateTimeFormatter form(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
	}

}
