package app.joren.extraction.listing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Whether a short text may be a date, cheaply and in any language. */
public final class DateLikeness {

	private static final Pattern NUMERIC = Pattern
		.compile("(?:19|20)\\d{2}\\s?[-/.]\\s?(?:0?[1-9]|1[0-2])\\s?[-/.]\\s?(?:[0-2]?\\d|3[01])(?!\\d)"
				+ "|(?:19|20)\\d{2}\\s?[年년]\\s?(?:1[0-2]|0?[1-9])\\s?[月월]"
				+ "|\\b\\d{1,2}[-/.]\\s?\\d{1,2}[-/.]\\s?(?:19|20)?\\d{2}\\b|\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日"
				+ "|(?:令和|平成)\\S{1,2}年");

	private static final Pattern WORDED = Pattern.compile(
			"(?:\\b\\d{1,2}(?:st|nd|rd|th|er)?\\.?,?\\s+(?:de\\s+)?\\p{L}{3,10}\\.?,?\\s+(?:de\\s+)?(?:19|20)\\d{2})"
					+ "|(?:\\p{L}{3,10}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d{2})"
					+ "|(?:\\b\\d{1,2}[-/]\\p{L}{3,4}[-/](?:19|20)?\\d{2})");

	private DateLikeness() {
	}

	/** Whether some part of the text looks like a day. */
	public static boolean test(String text) {
		String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
		return NUMERIC.matcher(normal).find() || WORDED.matcher(normal).find();
	}

}
