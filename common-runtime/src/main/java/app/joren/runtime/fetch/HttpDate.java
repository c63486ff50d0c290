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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in headers, in the three forms that a recipient must read (RFC 9110, 5.6.7). In
 * which case they are written, and whether the weekday is right, does not matter.
 */
final class HttpDate {

	/** A two-digit year is at most 50 years in the future. */
	private static final int CENTURY = 100;

	private static final Pattern WEEKDAY = Pattern.compile("\\s*[A-Za-z]{3,9}(,?) (.*?)\\s*");

	private static final List<DateTimeFormatter> FORMS = List
		.of(form().appendPattern("', 'dd MMM yyyy HH:mm:ss 'GMT'"),
				form().appendPattern("', 'dd-MMM-")
					.appendValueReduced(ChronoField.YEAR, 2, 2,
							LocalDateTime.now(ZoneOffset.UTC).getYear() - CENTURY / 2)
					.appendPattern(" HH:mm:ss 'GMT'"),
				form().appendPattern("' 'MMM ppd HH:mm:ss yyyy"))
		.stream()
		.map((form) -> form.toFormatter(Locale.ENGLISH))
		.toList();

	private HttpDate() {
	}

	static Optional<Instant> parse(String text) {
		Matcher parts = WEEKDAY.matcher(text);
		return parts.matches() ? FORMS.stream()
			.flatMap((form) -> parse(parts.group(1) + " " + parts.group(2), form).stream())
			.findFirst() : Optional.empty();
	}

	private static Optional<Instant> parse(String text, DateTimeFormatter form) {
		try {
			return Optional.of(LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static DateTimeFormatterBuilder form() {
		return new DateTimeFormatterBuilder().parseCaseInsensitive();
	}

}
