package app.joren.extraction.feed;

import org.jsoup.Jsoup;

/** One line of plain text out of what a feed puts into its text fields. */
final class PlainLine {

	private PlainLine() {
	}

	/** The text without markup, entities and line breaks. */
	static String of(String text) {
		boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
		String plain = markup ? Jsoup.parseBodyFragment(text).text() : text;
		return plain.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
	}

}
