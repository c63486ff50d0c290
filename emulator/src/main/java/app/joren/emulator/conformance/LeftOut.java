package app.joren.emulator.conformance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cases of one file that do not count: the names of each reason. */
final class LeftOut {

	private static final Pattern LINE = Pattern.compile("- (.*?): (`.*`)");

	private static final Pattern NAME = Pattern.compile("`([^`]*)`");

	private static final int LONGEST = 100;

	private final Map<String, Set<String>> names = new TreeMap<>();

	/** Reads lines as {@link #lines()} writes them. */
	static LeftOut read(List<String> lines) {
		LeftOut leftOut = new LeftOut();
		for (String line : lines) {
			Matcher parts = LINE.matcher(line);
			if (parts.matches()) {
				NAME.matcher(parts.group(2)).results().forEach((name) -> leftOut.add(name.group(1), parts.group(1)));
			}
		}
		return leftOut;
	}

	/** A name that stands in one line of a page, between backticks. */
	static String name(String text) {
		StringBuilder name = new StringBuilder();
		text.chars().limit(LONGEST).forEach((c) -> {
			boolean plain = c >= ' ' && c != '`' && c != 0x7F && c != 0xFEFF
					&& (Character.isLetterOrDigit(c) || c < 0x7F);
			name.append(plain ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c));
		});
		return name.append((text.length() > LONGEST) ? "…" : "").toString();
	}

	void add(String name, String reason) {
		this.names.computeIfAbsent(reason, (key) -> new LinkedHashSet<>()).add(name);
	}

	int size() {
		return this.names.values().stream().mapToInt(Set::size).sum();
	}

	/** The reason of each name. */
	Map<String, String> reasons() {
		Map<String, String> reasons = new TreeMap<>();
		this.names.forEach((reason, all) -> all.forEach((name) -> reasons.put(name, reason)));
		return reasons;
	}

	/** How many there are of each reason. */
	String summary() {
		return this.names.entrySet()
			.stream()
			.map((entry) -> "%s (%d)".formatted(entry.getKey(), entry.getValue().size()))
			.collect(Collectors.joining("; "));
	}

	/** One line for each reason. */
	List<String> lines() {
		return this.names.entrySet()
			.stream()
			.map((entry) -> entry.getValue()
				.stream()
				.map("`%s`"::formatted)
				.collect(Collectors.joining(", ", "- " + entry.getKey() + ": ", "")))
			.toList();
	}

}
