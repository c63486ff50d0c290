package app.joren.extraction.feed;

import java.util.regex.Pattern;

import org.jsoup.Jsoup;

/** One line of plain text out of what a feed puts into its text fields. */
final class PlainLine {

	private static final Pattern TAG = Pattern.compile("</?[A-Za-z][\\w-]*>");

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\s]]");

	private PlainLine() {
	}

	/**
	 * The text without markup, entities and line breaks. What would leave nothing is no
	 * markup: a title may be the name of an element.
	 */
	static String of(String text) {
		boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
		String plain = markup ? Jsoup.parseBodyFragment(text).text() : text;
		boolean name = plain.isBlank() && TAG.matcher(text.strip()).matches();
		return CONTROL.matcher((name ? text : plain).replace('\u00A0', ' '))
			.replaceAll("")
			.replaceAll("\\s+", " ")
			.strip();
	}

}
