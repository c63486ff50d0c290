package app.joren.extraction.address;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one spelling of escapes (RFC 3986, 6.2.2): in upper case, and none for what needs
 * none. A dot stays escaped, since two of them would become another path.
 */
final class EscapeSpelling {

	private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

	private EscapeSpelling() {
	}

	static String normal(String text) {
		return (text.indexOf('%') < 0) ? text : ESCAPE.matcher(text).replaceAll(EscapeSpelling::spelling);
	}

	private static String spelling(MatchResult escape) {
		char character = (char) Integer.parseInt(escape.group(1), 16);
		boolean plain = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| (character >= '0' && character <= '9') || "-_~".indexOf(character) >= 0;
		return Matcher.quoteReplacement(plain ? String.valueOf(character) : upper(escape.group()));
	}

	private static String upper(String escape) {
		return escape.toUpperCase(Locale.ROOT);
	}

}
