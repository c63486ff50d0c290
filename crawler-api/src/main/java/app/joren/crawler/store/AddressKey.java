package app.joren.crawler.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Addresses as keys, which may have 1024 bytes while addresses may be longer. */
public final class AddressKey {

	private static final int LONGEST = 900;

	private AddressKey() {
	}

	/** The key of an address. */
	public static String of(URI address) {
		String text = address.toString();
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return (bytes.length <= LONGEST) ? text
				: new String(bytes, 0, LONGEST, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", "_") + "#"
						+ ContentHash.of(bytes);
	}

}
