package app.joren.analyzer.address;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host and port of a typed address. */
final class TypedHost {

	private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]@\\s]+)(?::(\\d{0,5}))?");

	private static final Pattern NAME = Pattern
		.compile("(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");

	private static final Pattern QUAD = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}");

	private static final Pattern DOTTED = Pattern.compile(".+\\..*\\p{L}.*");

	private static final int HIGHEST_PORT = 65535;

	private TypedHost() {
	}

	/**
	 * Reads a host with an optional port.
	 * @param text what stands before the path
	 * @param trusted whether a scheme before it says that it is a host, whatever it looks
	 * like
	 * @return both in their regular form
	 */
	static Optional<String> parse(String text, boolean trusted) {
		Matcher authority = AUTHORITY.matcher(text);
		if (!authority.matches()) {
			return Optional.empty();
		}
		String port = (authority.group(2) != null) ? authority.group(2) : "";
		return name(authority.group(1)).filter((name) -> trusted || !port.isEmpty() || looksLikeHost(name))
			.flatMap((name) -> port(port).map((colonPort) -> name + colonPort));
	}

	private static Optional<String> name(String text) {
		if (text.startsWith("[")) {
			return Optional.of(text.toLowerCase(Locale.ROOT));
		}
		try {
			String ascii = IDN.toASCII(text, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
			return Optional.of(ascii).filter((name) -> NAME.matcher(name).matches());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static boolean looksLikeHost(String name) {
		return name.startsWith("[") || name.equals("localhost") || QUAD.matcher(name).matches()
				|| DOTTED.matcher(name).matches();
	}

	private static Optional<String> port(String digits) {
		if (digits.isEmpty()) {
			return Optional.of("");
		}
		int port = Integer.parseInt(digits);
		return (port >= 1 && port <= HIGHEST_PORT) ? Optional.of(":" + port) : Optional.empty();
	}

}
