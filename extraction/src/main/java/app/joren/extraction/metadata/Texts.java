package app.joren.extraction.metadata;

import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Makes plain text of what fields hold. */
final class Texts {

	private static final Pattern TAG = Pattern.compile("</?(?:[a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*)?/?>");

	private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,12});");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}\\u00a0\\u200b\\ufeff]+");

	private Texts() {
	}

	/** One line without tags; what was escaped twice is unescaped once more. */
	static String plain(String written) {
		String text = written;
		if (text.indexOf('&') >= 0 && ENTITY.matcher(text).find()) {
			text = Parser.unescapeEntities(text, false);
		}
		if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
			text = Jsoup.parseBodyFragment(text).text();
		}
		return SPACES.matcher(text).replaceAll(" ").strip();
	}

}
