package app.joren.extraction.page;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The host and port of an address. */
final class Authority {

	/**
	 * What is as it should be already: labels of up to 63 characters, none in Punycode.
	 */
	private static final Pattern PLAIN = Pattern.compile("(?!.*xn--)[a-z0-9-]{1,63}+(?:\\.[a-z0-9-]{1,63}+)*+",
			Pattern.DOTALL);

	private Authority() {
	}

	/**
	 * Host and port as an address holds them: without user and password, which have no
	 * business in a link, the host in ASCII and lower case, no default port.
	 */
	static Optional<String> of(String scheme, String written) {
		String text = written.substring(written.lastIndexOf('@') + 1);
		int colon = text.lastIndexOf(':');
		boolean hasPort = colon > text.lastIndexOf(']');
		String port = hasPort ? text.substring(colon + 1) : "";
		if (!port.chars().allMatch((c) -> c >= '0' && c <= '9') || port.length() > 5) {
			return Optional.empty();
		}
		return host(hasPort ? text.substring(0, colon) : text)
			.map((host) -> (port.isEmpty() || port.equals(defaultPort(scheme))) ? host : host + ":" + port);
	}

	private static String defaultPort(String scheme) {
		return scheme.equals("https") ? "443" : "80";
	}

	private static Optional<String> host(String written) {
		if (written.startsWith("[")) {
			return Optional.of(written.toLowerCase(Locale.ROOT));
		}
		if (PLAIN.matcher(written).matches()) {
			return Optional.of(written);
		}
		try {
			String decoded = written.contains("%")
					? URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8) : written;
			String host = IDN.toASCII(decoded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
			return isHost(host) ? Optional.of(host) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static boolean isHost(String host) {
		return !host.isEmpty()
				&& host.chars().allMatch((c) -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
	}

}
