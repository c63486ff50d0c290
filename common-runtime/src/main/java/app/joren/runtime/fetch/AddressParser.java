package app.joren.runtime.fetch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads addresses as the WHATWG's URL standard has it, as far as http goes. */
final class AddressParser {

	private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);

	private static final Pattern AUTHORITY = Pattern.compile("[/\\\\]*([^/\\\\?#]*)(.*)", Pattern.DOTALL);

	private static final Pattern PORT = Pattern.compile("(.*?)(?::([0-9]*))?", Pattern.DOTALL);

	private AddressParser() {
	}

	static WebAddress absolute(String text) throws AddressRefused {
		Matcher parts = SCHEME.matcher(strip(text));
		if (!parts.matches()) {
			throw AddressRefused.invalid("An address begins with https:// or http://");
		}
		String scheme = parts.group(1).toLowerCase(Locale.ROOT);
		if (!scheme.equals("http") && !scheme.equals("https")) {
			throw AddressRefused.invalid("Only http and https are fetched, not " + scheme);
		}
		return afterScheme(scheme, parts.group(2));
	}

	static WebAddress relative(WebAddress base, String text) throws AddressRefused {
		String reference = strip(text);
		Matcher parts = SCHEME.matcher(reference);
		if (parts.matches()) {
			boolean rootless = parts.group(1).equalsIgnoreCase(base.scheme()) && !hasAuthority(parts.group(2));
			return rootless ? relative(base, parts.group(2)) : absolute(reference);
		}
		if (hasAuthority(reference)) {
			return afterScheme(base.scheme(), reference);
		}
		return new WebAddress(base.scheme(), base.host(), base.port(), AddressPath.resolve(base.target(), reference));
	}

	private static WebAddress afterScheme(String scheme, String rest) throws AddressRefused {
		Matcher parts = AUTHORITY.matcher(rest);
		if (!parts.matches() || parts.group(1).isEmpty()) {
			throw AddressRefused.invalid("The address names no site");
		}
		Matcher hostAndPort = PORT.matcher(withoutUser(parts.group(1)));
		if (!hostAndPort.matches()) {
			throw AddressRefused.invalid("The address names no site");
		}
		return new WebAddress(scheme, AddressHost.parse(hostAndPort.group(1)), port(scheme, hostAndPort.group(2)),
				AddressPath.resolve("/", parts.group(2)));
	}

	/** What stands before the last at sign is a user, whatever it looks like. */
	private static String withoutUser(String authority) throws AddressRefused {
		int at = authority.lastIndexOf('@');
		if (at > 0 && !authority.substring(0, at).equals(":")) {
			throw AddressRefused.invalid("An address with a user name or password is not fetched");
		}
		return authority.substring(at + 1);
	}

	private static int port(String scheme, @Nullable String digits) throws AddressRefused {
		if (digits == null || digits.isEmpty()) {
			return WebAddress.usualPort(scheme);
		}
		String significant = digits.replaceFirst("^0+(?=.)", "");
		int port = (significant.length() > 5) ? Integer.MAX_VALUE : Integer.parseInt(significant);
		if (port > 65_535) {
			throw AddressRefused.invalid("There is no port " + digits);
		}
		return port;
	}

	private static boolean hasAuthority(String text) {
		return text.length() > 1 && isSlash(text.charAt(0)) && isSlash(text.charAt(1));
	}

	private static boolean isSlash(char character) {
		return character == '/' || character == '\\';
	}

	private static String strip(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && text.charAt(from) <= ' ') {
			from++;
		}
		while (to > from && text.charAt(to - 1) <= ' ') {
			to--;
		}
		return text.substring(from, to).replaceAll("[\\t\\n\\r]", "");
	}

}
