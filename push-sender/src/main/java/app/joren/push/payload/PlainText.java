package app.joren.push.payload;

import java.text.BreakIterator;
import java.util.Locale;

/** Words as a phone shows them, which can be shortened without being broken. */
final class PlainText {

	private static final String ELLIPSIS = "…";

	private PlainText() {
	}

	/** In one line: a title. */
	static String line(String text) {
		return whole(text).replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
	}

	/** In as many lines as it has, without other control characters. */
	static String lines(String text) {
		return whole(text).replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n]]+", " ").strip();
	}

	/**
	 * As much as takes so many bytes in JSON, with an ellipsis where something is left
	 * out. It is cut between what a reader sees as characters (UAX 29).
	 */
	static String within(int bytes, String text) {
		// A character takes a byte at least, so that long texts need not be looked at
		// whole.
		if (text.length() <= bytes && PayloadJson.textSize(text) <= bytes) {
			return text;
		}
		int end = end(text, bytes - PayloadJson.textSize(ELLIPSIS));
		return (end > 0) ? text.substring(0, end).stripTrailing() + ELLIPSIS : "";
	}

	private static int end(String text, int bytes) {
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		int end = 0;
		int left = bytes;
		for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
			left -= PayloadJson.textSize(text.substring(end, next));
			if (left < 0) {
				return end;
			}
			end = next;
		}
		return end;
	}

	/** With a replacement for what is half a character. */
	private static String whole(String text) {
		StringBuilder whole = new StringBuilder(text.length());
		text.codePoints().map((code) -> isSurrogate(code) ? 0xFFFD : code).forEach(whole::appendCodePoint);
		return whole.toString();
	}

	private static boolean isSurrogate(int code) {
		return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
	}

}
