package app.joren.extraction.page;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the charset parameter of a Content-Type. */
final class ContentTypes {

	/**
	 * Its name, and its value in quotes, of which the last may be missing, or without.
	 */
	private static final Pattern PARAMETER = Pattern.compile(
			";[\\t\\n\\r ]*+([^;=]*+)(?:=(?:\"((?:[^\"\\\\]++|\\\\.)*+)(?:\"|\\\\?\\z)[^;]*+|([^;]*+)))?",
			Pattern.DOTALL);

	private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7E\\x80-\\xFF]*");

	private ContentTypes() {
	}

	/**
	 * As in a header: the first charset counts whose value is one (MIME Sniffing
	 * Standard, 4.4).
	 */
	static Optional<Charset> charset(@Nullable String contentType) {
		return PARAMETER.matcher((contentType != null) ? contentType : "")
			.results()
			.filter((parameter) -> parameter.group(1).equalsIgnoreCase("charset"))
			.map(ContentTypes::value)
			.flatMap(Optional::stream)
			.findFirst()
			.flatMap(WebCharsets::forLabel);
	}

	private static Optional<String> value(MatchResult parameter) {
		return Optional.ofNullable(parameter.group(2))
			.map((quoted) -> quoted.replaceAll("\\\\(.)", "$1"))
			.or(() -> Optional.ofNullable(parameter.group(3)).filter(Predicate.not(String::isBlank)))
			.filter((value) -> VALUE.matcher(value).matches());
	}

	/**
	 * As in the content of a meta element: the word charset anywhere, spaces around the
	 * sign.
	 */
	static Optional<String> labelInMeta(String content) {
		String lower = content.toLowerCase(Locale.ROOT);
		int at = 0;
		while ((at = lower.indexOf("charset", at)) >= 0) {
			int i = skipSpaces(lower, at + 7);
			if (i < lower.length() && lower.charAt(i) == '=') {
				return value(lower, skipSpaces(lower, i + 1));
			}
			at += 7;
		}
		return Optional.empty();
	}

	private static Optional<String> value(String text, int start) {
		if (start >= text.length()) {
			return Optional.empty();
		}
		char first = text.charAt(start);
		if (first == '"' || first == '\'') {
			int end = text.indexOf(first, start + 1);
			return (end < 0) ? Optional.empty() : Optional.of(text.substring(start + 1, end));
		}
		int end = start;
		while (end < text.length() && text.charAt(end) != ';' && !isSpace(text.charAt(end))) {
			end++;
		}
		return Optional.of(text.substring(start, end));
	}

	private static int skipSpaces(String text, int start) {
		int i = start;
		while (i < text.length() && isSpace(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private static boolean isSpace(char c) {
		return c == ' ' || (c >= '\t' && c <= '\r');
	}

}
