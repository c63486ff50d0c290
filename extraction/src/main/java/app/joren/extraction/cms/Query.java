package app.joren.extraction.cms;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in the query of an address. */
final class Query {

	private Query() {
	}

	/** The number of a parameter, or the usual one. */
	static int number(URI address, String name, int usual) {
		Matcher matcher = parameter(name).matcher(String.valueOf(address.getRawQuery()));
		return matcher.find() ? Integer.parseInt(matcher.group(2)) : usual;
	}

	/** The same address with another number. */
	static URI with(URI address, String name, int number) {
		Matcher matcher = Pattern.compile("([?&]" + Pattern.quote(name) + "=)\\d{1,6}").matcher(address.toString());
		return matcher.find() ? URI.create(matcher.replaceFirst("$1" + number))
				: URI.create(address + ((address.getRawQuery() == null) ? "?" : "&") + name + "=" + number);
	}

	private static Pattern parameter(String name) {
		return Pattern.compile("(^|&)" + Pattern.quote(name) + "=(\\d{1,6})(?=&|$)");
	}

}
