package app.joren.extraction.address;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A path, and a query where that matters, in which {@code *} stands for one or more
 * characters other than a slash, {@code **} for any characters and <code>{n}</code> for
 * digits. A host before the path limits it to that host. A closing slash and an index
 * file do not count. Without a query it matches only addresses without one.
 *
 * @param text the pattern as people read it
 * @param regex what it means
 */
public record AddressPattern(String text, Pattern regex) {

	private static final Pattern TOKEN = Pattern.compile("\\*\\*|\\*|\\{n}");

	/** Reads a pattern. */
	public static AddressPattern of(String text) {
		StringBuilder regex = new StringBuilder();
		String normal = normal(text);
		Matcher token = TOKEN.matcher(normal);
		int from = 0;
		while (token.find()) {
			regex.append(Pattern.quote(normal.substring(from, token.start()))).append(meaning(token.group()));
			from = token.end();
		}
		regex.append(Pattern.quote(normal.substring(from)));
		return new AddressPattern(text, Pattern.compile(regex.toString()));
	}

	/** Whether the address has this form. */
	public boolean matches(URI address) {
		String host = this.text.startsWith("/") ? "" : Addresses.authority(address);
		return this.regex.matcher(host + subject(Addresses.path(address), address.getRawQuery())).matches();
	}

	private static String normal(String text) {
		int host = Math.max(0, text.indexOf('/'));
		int query = text.indexOf('?');
		String path = text.substring(host, (query < 0) ? text.length() : query);
		return text.substring(0, host) + subject(Addresses.path(path), (query < 0) ? null : text.substring(query + 1));
	}

	private static String subject(String path, @Nullable String query) {
		return (path.isEmpty() ? "/" : path) + ((query == null) ? "" : "?" + query);
	}

	private static String meaning(String token) {
		return switch (token) {
			case "**" -> ".*";
			case "*" -> "[^/?]+";
			default -> "[0-9]+";
		};
	}

}
