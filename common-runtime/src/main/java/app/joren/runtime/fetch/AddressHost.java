package app.joren.runtime.fetch;

import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.IDNA;

/** The host of an address in its one spelling (WHATWG URL, 3.5). */
final class AddressHost {

	/** What browsers forbid, and what Java's addresses do: no site has such a name. */
	private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20#/:<>?@\\[\\\\\\]^|%\\x7f\"`{}]");

	private static final IDNA NAMES = IDNA
		.getUTS46Instance(IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII);

	/** What registries forbid and browsers do not. */
	private static final Set<IDNA.Error> ALLOWED = EnumSet.of(IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN,
			IDNA.Error.HYPHEN_3_4, IDNA.Error.EMPTY_LABEL, IDNA.Error.LABEL_TOO_LONG, IDNA.Error.DOMAIN_NAME_TOO_LONG);

	private AddressHost() {
	}

	static String parse(String text) throws AddressRefused {
		if (text.startsWith("[")) {
			return ipv6(text);
		}
		String ascii = ascii(decoded(text));
		String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
		if (host.replace(".", "").isEmpty() || FORBIDDEN.matcher(host).find()) {
			throw AddressRefused.invalid("There is no site with such a name");
		}
		return Ipv4Spelling.endsInNumber(host) ? Ipv4Spelling.parse(host) : host;
	}

	private static String ipv6(String text) throws AddressRefused {
		InetAddress address = Optional.of(text)
			.filter((literal) -> literal.endsWith("]"))
			.flatMap((literal) -> Ipv6Spelling.parse(literal.substring(1, literal.length() - 1)))
			.orElseThrow(() -> AddressRefused.invalid("The IPv6 address is not written as one"));
		return (address.getAddress().length == 4) ? address.getHostAddress()
				: "[" + Ipv6Spelling.of(address.getAddress()) + "]";
	}

	private static String decoded(String text) throws AddressRefused {
		try {
			return text.contains("%") ? URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8) : text;
		}
		catch (IllegalArgumentException ex) {
			throw AddressRefused.invalid("There is no site with such a name");
		}
	}

	private static String ascii(String text) throws AddressRefused {
		if (text.chars().allMatch((character) -> character < 128)) {
			return text.toLowerCase(Locale.ROOT);
		}
		IDNA.Info info = new IDNA.Info();
		StringBuilder name = NAMES.nameToASCII(text, new StringBuilder(), info);
		if (!ALLOWED.containsAll(info.getErrors())) {
			throw AddressRefused.invalid("There is no site with such a name");
		}
		return name.toString();
	}

}
