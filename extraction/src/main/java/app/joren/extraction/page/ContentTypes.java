package app.joren.extraction.page;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Reads the charset parameter of a Content-Type. */
final class ContentTypes {

	private ContentTypes() {
	}

	/** As in a header: parameters behind semicolons, the first charset counts. */
	static Optional<Charset> charset(@Nullable String contentType) {
		if (contentType == null) {
			return Optional.empty();
		}
		int at = contentType.indexOf(';');
		while (at >= 0 && at < contentType.length()) {
			int equals = contentType.indexOf('=', at);
			if (equals < 0) {
				return Optional.empty();
			}
			String name = contentType.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
			name = name.substring(name.lastIndexOf(';') + 1).strip();
			int end = valueEnd(contentType, equals + 1);
			if (name.equals("charset")) {
				return WebCharsets.forLabel(unquoted(contentType.substring(equals + 1, end)));
			}
			at = contentType.indexOf(';', end);
		}
		return Optional.empty();
	}

	private static int valueEnd(String text, int start) {
		int from = start;
		if (start < text.length() && text.charAt(start) == '"') {
			int quote = text.indexOf('"', start + 1);
			from = (quote < 0) ? text.length() : quote;
		}
		int end = text.indexOf(';', Math.min(from, text.length()));
		return (end < 0) ? text.length() : end;
	}

	private static String unquoted(String value) {
		String text = value.strip().replace("\\", "");
		if (text.startsWith("\"") || text.startsWith("'")) {
			int end = text.indexOf(text.charAt(0), 1);
			return (end < 0) ? text.substring(1) : text.substring(1, end);
		}
		return text;
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
