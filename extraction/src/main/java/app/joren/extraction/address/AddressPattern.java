package app.joren.extraction.address;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path, and a query where that matters, in which {@code *} stands for one or more
 * characters other than a slash, {@code **} for any characters and <code>{n}</code> for
 * digits. A closing slash and an index file do not count. Without a query it matches only
 * addresses without one.
 *
 * @param text the pattern as people read it
 * @param regex what it means
 */
public record AddressPattern(String text, Pattern regex) {

	private static final Pattern TOKEN = Pattern.compile("\\*\\*|\\*|\\{n}");

	/** Reads a pattern. */
	public static AddressPattern of(String text) {
		String trimmed = (text.endsWith("/") && text.length() > 1) ? text.substring(0, text.length() - 1) : text;
		StringBuilder regex = new StringBuilder();
		Matcher token = TOKEN.matcher(trimmed);
		int from = 0;
		while (token.find()) {
			regex.append(Pattern.quote(trimmed.substring(from, token.start()))).append(meaning(token.group()));
			from = token.end();
		}
		regex.append(Pattern.quote(trimmed.substring(from)));
		return new AddressPattern(text, Pattern.compile(regex.toString()));
	}

	/** Whether the address's path and query have this form. */
	public boolean matches(URI address) {
		String path = Addresses.path(address);
		String query = address.getRawQuery();
		String subject = (query == null) ? path : (path.isEmpty() ? "/" : path) + "?" + query;
		return this.regex.matcher(subject).matches();
	}

	private static String meaning(String token) {
		return switch (token) {
			case "**" -> ".*";
			case "*" -> "[^/?]+";
			default -> "[0-9]+";
		};
	}

}
