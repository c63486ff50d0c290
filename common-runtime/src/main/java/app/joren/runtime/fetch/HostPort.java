package app.joren.runtime.fetch;

import java.util.Locale;

/**
 * A named exception from the rule that only the public web is fetched.
 *
 * @param host in the one spelling of {@link AddressHost}
 * @param port exactly this one
 */
public record HostPort(String host, int port) {

	public HostPort {
		host = host.toLowerCase(Locale.ROOT);
		if (host.isEmpty() || port < 1 || port > 65_535) {
			throw new IllegalArgumentException("Not host:port: " + host + ":" + port);
		}
	}

	/** Reads {@code host:port}. */
	public static HostPort of(String text) {
		int colon = text.lastIndexOf(':');
		if (colon < 1) {
			throw new IllegalArgumentException("Not host:port: " + text);
		}
		return new HostPort(host(text.substring(0, colon).trim()), Integer.parseInt(text.substring(colon + 1).trim()));
	}

	private static String host(String text) {
		try {
			return AddressHost.parse(text);
		}
		catch (AddressRefused ex) {
			throw new IllegalArgumentException("Not a host: " + text, ex);
		}
	}

	@Override
	public String toString() {
		return this.host + ":" + this.port;
	}

}
