package app.joren.analyzer.address;

import java.util.regex.Pattern;

/** Removes what gets around an address when it is typed or pasted. */
final class TypedText {

	/** Quotes, brackets and the end of the sentence in which the address stood. */
	private static final String WRAPPING = "\"'`<>()[]{}「」『』【】〈〉《》“”‘’«»、。，,;";

	/** Line breaks, with the indentation around them, and characters without a shape. */
	private static final Pattern INVISIBLE = Pattern.compile("\\h*\\v+\\s*|[\\p{Cf}\\t]+");

	private static final Pattern FULL_WIDTH_AUTHORITY = Pattern.compile("^[^/?#]*[：／．\\uFF10-\\uFF5A].*");

	private TypedText() {
	}

	static String tidy(String typed) {
		String text = unwrap(INVISIBLE.matcher(typed).replaceAll(""));
		if (FULL_WIDTH_AUTHORITY.matcher(text).matches()) {
			text = unwrap(narrow(text));
		}
		return text.replace('\\', '/');
	}

	private static String unwrap(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isAround(text.charAt(start)) && !startsAddressInBrackets(text, start)) {
			start++;
		}
		while (end > start && isAround(text.charAt(end - 1)) && !endsWhatItOpens(text.substring(start, end))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isAround(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| WRAPPING.indexOf(character) >= 0;
	}

	/** An IPv6 host without a scheme keeps its bracket. */
	private static boolean startsAddressInBrackets(String text, int start) {
		return text.substring(start).matches("\\[[0-9A-Fa-f:.]+\\](:\\d+)?([/?#].*)?");
	}

	/** A closing bracket belongs to the address when its opening one does. */
	private static boolean endsWhatItOpens(String text) {
		char last = text.charAt(text.length() - 1);
		return (last == ')' && text.indexOf('(') >= 0) || (last == ']' && text.indexOf('[') >= 0);
	}

	/** Full-width forms, as a Japanese keyboard types them, become ASCII. */
	private static String narrow(String text) {
		StringBuilder narrow = new StringBuilder(text.length());
		text.chars().forEach((character) -> narrow.append(narrow((char) character)));
		return narrow.toString();
	}

	private static char narrow(char character) {
		if (character >= '\uFF01' && character <= '\uFF5E') {
			return (char) (character - 0xFEE0);
		}
		return (character == '\u3000') ? ' ' : character;
	}

}
