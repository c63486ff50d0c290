package app.joren.extraction.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The names of months and weekdays. A name that means different months in different
 * languages is read in the language of the page, else in the one listed first.
 */
final class CalendarNames {

	private static final CalendarNames ALL = read();

	private final Map<String, Integer> months = new HashMap<>();

	private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();

	private final Set<String> weekdays = new HashSet<>();

	/** The month of a name, 0 if it is none. */
	static int month(String name, @Nullable String language) {
		Integer month = null;
		if (language != null) {
			String tag = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
			month = ALL.byLanguage.getOrDefault(tag, Map.of()).get(name);
		}
		if (month == null) {
			month = ALL.months.get(name);
		}
		if (month == null && name.length() > 3 && name.charAt(0) == 'ב') {
			return month(name.substring(1), language);
		}
		return (month != null) ? month : 0;
	}

	static boolean isWeekday(String name) {
		return ALL.weekdays.contains(name);
	}

	private static CalendarNames read() {
		CalendarNames names = new CalendarNames();
		InputStream resource = Objects.requireNonNull(CalendarNames.class.getResourceAsStream("calendar-names.txt"));
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
			reader.lines().filter((line) -> !line.startsWith("#")).forEach(names::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return names;
	}

	private void add(String line) {
		String[] columns = line.split("\\|", -1);
		String language = columns[0].split("-", 2)[0];
		for (int month = 1; month <= 12; month++) {
			for (String name : columns[month].split(",")) {
				addMonth(language, Tokens.fold(name), month);
			}
		}
		for (String name : columns[13].split(",")) {
			this.weekdays.add(Tokens.fold(name));
		}
	}

	private void addMonth(String language, String name, int month) {
		if (!name.isEmpty()) {
			this.months.putIfAbsent(name, month);
			this.byLanguage.computeIfAbsent(language, (key) -> new HashMap<>()).putIfAbsent(name, month);
		}
	}

}
