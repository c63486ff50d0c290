package app.joren.runtime.fetch;

import java.net.URI;

/**
 * An http or https address in one spelling, read as browsers read addresses: odd
 * spellings of IPv4 addresses, international names, backslashes and dot segments are
 * resolved.
 *
 * @param scheme http or https
 * @param host lower case; an IPv6 address stands in brackets
 * @param port also where the address names none
 * @param target path and query, escaped
 */
public record WebAddress(String scheme, String host, int port, String target) {

	/**
	 * Reads an address.
	 * @param text as a person typed it or a page has it
	 * @return the address
	 * @throws AddressRefused when it is none
	 */
	public static WebAddress parse(String text) throws AddressRefused {
		return AddressParser.absolute(text);
	}

	/**
	 * Reads a reference that stands at this address.
	 * @param reference absolute or relative
	 * @return the address it means
	 * @throws AddressRefused when it means none
	 */
	public WebAddress resolve(String reference) throws AddressRefused {
		return AddressParser.relative(this, reference);
	}

	/** The address as others take it. */
	public URI uri() {
		return URI.create(origin() + this.target);
	}

	/** Scheme, host and, unless it is the scheme's own, port. */
	public String origin() {
		return this.scheme + "://" + this.host + ((this.port == usualPort(this.scheme)) ? "" : ":" + this.port);
	}

	static int usualPort(String scheme) {
		return "https".equals(scheme) ? 443 : 80;
	}

}
