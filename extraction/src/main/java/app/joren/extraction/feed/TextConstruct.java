package app.joren.extraction.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import org.jsoup.nodes.Element;

/**
 * A text of a feed, which may be markup, markup that is escaped, plain text or encoded
 * (RFC 4287, 3.1 and 4.1.3.3; Atom 0.3 says so by {@code mode}).
 */
final class TextConstruct {

	private TextConstruct() {
	}

	/** One line of plain text. */
	static String line(Element element) {
		String markup = markup(element);
		return PlainLine.of(isPlain(element) ? markup.replace("<", "&lt;") : markup);
	}

	/** Its markup. */
	static String markup(Element element) {
		if (!element.children().isEmpty()) {
			return element.html();
		}
		return isEncoded(element) ? decoded(element.wholeText()) : element.wholeText();
	}

	private static boolean isPlain(Element element) {
		return element.children().isEmpty() && element.attr("type").equalsIgnoreCase("text");
	}

	/** A type of media that is neither text nor XML. */
	private static boolean isEncoded(Element element) {
		String type = element.attr("type").toLowerCase(Locale.ROOT);
		boolean media = type.contains("/") && !type.startsWith("text/") && !type.contains("xml")
				&& !element.hasAttr("mode");
		return element.attr("mode").equals("base64") || media;
	}

	private static String decoded(String text) {
		try {
			return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

}
