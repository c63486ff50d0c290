package app.joren.extraction.hydration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds when an object was published: what is called publishing counts before making. */
final class StateDates {

	private static final List<Pattern> NAMES = List.of(
			Pattern.compile(".*(?:publish|posted|pubdate|released|firstpub|displaydate|display_date).*"),
			Pattern.compile("date|datetime|day|time|timestamp|postdate|post_date|dateline|issued"),
			Pattern.compile(".*(?:created|dateline|_date|date_).*"));

	private static final Pattern DATE = Pattern.compile(".*(?:\\d{4}|\\d{1,2}[./月-]\\d{1,2}|令和|平成).*");

	private static final double YEAR_2286 = 1e10;

	private static final double YEAR_1980 = 3.2e8;

	private StateDates() {
	}

	static @Nullable String of(Map<String, Object> map) {
		for (Pattern names : NAMES) {
			for (Map.Entry<String, Object> entry : map.entrySet()) {
				if (names.matcher(entry.getKey().toLowerCase(Locale.ROOT)).matches()) {
					String date = read(entry.getValue(), 0);
					if (date != null) {
						return date;
					}
				}
			}
		}
		return null;
	}

	private static @Nullable String read(Object value, int depth) {
		return switch (value) {
			case String text when text.length() < 60 && text.matches("\\d{10}|\\d{13}") ->
				epoch(Double.parseDouble(text));
			case String text when text.length() >= 5 && text.length() < 60 && DATE.matcher(text).matches()
					&& !text.contains("/ ") && !text.startsWith("http") ->
				text.strip();
			case Number number -> epoch(number.doubleValue());
			case Map<?, ?> map when depth < 2 -> part(map, depth);
			default -> null;
		};
	}

	private static @Nullable String part(Map<?, ?> map, int depth) {
		for (String name : List.of("iso", "date", "datetime", "value", "seconds", "_seconds", "utc")) {
			Object part = map.get(name);
			String date = (part == null) ? null : read(part, depth + 1);
			if (date != null) {
				return date;
			}
		}
		return null;
	}

	private static @Nullable String epoch(double number) {
		double seconds = (number > YEAR_2286) ? number / 1000 : number;
		return (seconds > YEAR_1980 && seconds < YEAR_2286) ? Instant.ofEpochSecond((long) seconds).toString() : null;
	}

}
