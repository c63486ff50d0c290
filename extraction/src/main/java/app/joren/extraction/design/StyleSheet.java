package app.joren.extraction.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The rules of a style sheet. Whatever is wrong or unknown in it is passed over, and
 * rules within rules are read, which strict readers drop.
 *
 * @param rules in their order
 */
public record StyleSheet(List<Rule> rules) {

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);

	private static final int LONGEST = 1_000_000;

	private static final int DEEPEST = 12;

	public StyleSheet {
		rules = List.copyOf(rules);
	}

	/**
	 * A rule.
	 *
	 * @param selector of the elements that it is for
	 * @param dark whether it holds only where the reader wants it dark
	 * @param declarations by property
	 */
	public record Rule(String selector, boolean dark, Map<String, String> declarations) {
	}

	/** Reads a style sheet. */
	public static StyleSheet parse(String css) {
		String text = css.substring(0, Math.min(css.length(), LONGEST));
		List<Rule> rules = new ArrayList<>();
		read(COMMENT.matcher(text).replaceAll(" "), null, false, rules, 0);
		return new StyleSheet(rules);
	}

	private static void read(String text, @Nullable String parent, boolean dark, List<Rule> rules, int depth) {
		Map<String, String> declarations = new LinkedHashMap<>();
		int from = 0;
		while (from < text.length()) {
			int end = end(text, from);
			String piece = text.substring(from, end).strip();
			if (end < text.length() && text.charAt(end) == '{') {
				int close = closing(text, end);
				if (depth < DEEPEST) {
					block(piece, text.substring(end + 1, close), parent, dark, rules, depth);
				}
				from = close + 1;
			}
			else {
				declare(piece, declarations);
				from = end + 1;
			}
		}
		if (parent != null && !declarations.isEmpty()) {
			rules.add(new Rule(parent, dark, declarations));
		}
	}

	private static void block(String prelude, String inside, @Nullable String parent, boolean dark, List<Rule> rules,
			int depth) {
		if (!prelude.startsWith("@")) {
			read(inside, joined(parent, prelude), dark, rules, depth + 1);
			return;
		}
		String at = prelude.toLowerCase(Locale.ROOT);
		boolean group = at.startsWith("@media") || at.startsWith("@layer") || at.startsWith("@supports")
				|| at.startsWith("@container");
		if (group && !at.startsWith("@media print")) {
			read(inside, parent, dark || (at.contains("color-scheme") && at.contains("dark")), rules, depth + 1);
		}
	}

	private static String joined(@Nullable String parent, String selector) {
		if (parent == null) {
			return selector;
		}
		return selector.contains("&") ? selector.replace("&", parent) : parent + " " + selector;
	}

	private static void declare(String piece, Map<String, String> declarations) {
		int colon = piece.indexOf(':');
		if (colon > 0) {
			declarations.put(piece.substring(0, colon).strip().toLowerCase(Locale.ROOT),
					piece.substring(colon + 1).strip());
		}
	}

	/** Where a declaration or the head of a block ends. */
	private static int end(String text, int from) {
		int round = 0;
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"' || c == '\'') {
				i = quoted(text, i);
			}
			else if (c == '(') {
				round++;
			}
			else if (c == ')') {
				round--;
			}
			else if (c == '{' || c == '}' || (c == ';' && round <= 0)) {
				return i;
			}
		}
		return text.length();
	}

	private static int quoted(String text, int from) {
		int end = text.indexOf(text.charAt(from), from + 1);
		int line = text.indexOf('\n', from);
		return (end < 0 || (line >= 0 && line < end)) ? from : end;
	}

	private static int closing(String text, int open) {
		int depth = 0;
		for (int i = open; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"' || c == '\'') {
				i = quoted(text, i);
			}
			depth += (c == '{') ? 1 : (c == '}') ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return text.length();
	}

}
