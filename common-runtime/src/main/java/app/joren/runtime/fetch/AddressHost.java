package app.joren.runtime.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The host of an address in its one spelling. */
final class AddressHost {

	private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20#/:<>?@\\[\\\\\\]^|%\\x7f]");

	private static final Pattern IGNORED = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

	private static final Pattern DOTS = Pattern.compile("[\\u3002\\uFF0E\\uFF61]");

	private AddressHost() {
	}

	static String parse(String text) throws AddressRefused {
		if (text.startsWith("[")) {
			return ipv6(text);
		}
		String ascii = ascii(decoded(text));
		String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
		if (host.isEmpty() || FORBIDDEN.matcher(host).find()) {
			throw AddressRefused.invalid("There is no site with such a name");
		}
		return Ipv4Spelling.endsInNumber(host) ? Ipv4Spelling.parse(host) : host;
	}

	private static String ipv6(String text) throws AddressRefused {
		if (!text.endsWith("]") || text.contains("%")) {
			throw AddressRefused.invalid("The IPv6 address is not written as one");
		}
		try {
			InetAddress address = InetAddress.ofLiteral(text.substring(1, text.length() - 1));
			return (address.getAddress().length == 4) ? address.getHostAddress() : "[" + address.getHostAddress() + "]";
		}
		catch (IllegalArgumentException ex) {
			throw AddressRefused.invalid("The IPv6 address is not written as one");
		}
	}

	private static String decoded(String text) throws AddressRefused {
		try {
			return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw AddressRefused.invalid("There is no site with such a name");
		}
	}

	private static String ascii(String text) throws AddressRefused {
		String folded = IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
		String name = DOTS.matcher(folded).replaceAll(".").toLowerCase(Locale.ROOT);
		if (name.chars().allMatch((character) -> character < 128)) {
			return name;
		}
		try {
			return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
		}
		catch (IllegalArgumentException ex) {
			throw AddressRefused.invalid("There is no site with such a name");
		}
	}

}
