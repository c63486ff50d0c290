package app.joren.runtime.fetch;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * What to fetch.
 *
 * @param address as it was typed or found; it is judged before it is used
 * @param validators of an earlier answer, for a conditional request
 * @param limits how much to read and how far to follow; absent parts come from the
 * settings
 * @param hops is asked before every redirect is followed
 * @param form is sent by POST, where the address is an interface that takes one; absent
 * for all that is read
 */
public record FetchRequest(String address, @Nullable Validators validators, Limits limits, HopRule hops,
		@Nullable String form) {

	/** Fetches what a person typed or a page said. */
	public static FetchRequest of(String address) {
		return new FetchRequest(address, null, Limits.USUAL, HopRule.ANY, null);
	}

	/** Fetches an address. */
	public static FetchRequest of(URI address) {
		return of(address.toString());
	}

	/**
	 * Sends a form by POST, and reads the answer. A redirect is followed only where the
	 * form is to be sent again (307 and 308, RFC 9110, 15.4).
	 */
	public static FetchRequest posting(URI address, Map<String, String> form) {
		String encoded = form.entrySet()
			.stream()
			.map((field) -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		return new FetchRequest(address.toString(), null, Limits.USUAL, HopRule.ANY, encoded);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** The same, but only if it has changed. */
	public FetchRequest unless(@Nullable Validators unchanged) {
		return new FetchRequest(this.address, unchanged, this.limits, this.hops, this.form);
	}

	/** The same within other limits. */
	public FetchRequest within(Limits other) {
		return new FetchRequest(this.address, this.validators, other, this.hops, this.form);
	}

	/** The same, asking before every redirect. */
	public FetchRequest following(HopRule rule) {
		return new FetchRequest(this.address, this.validators, this.limits, rule, this.form);
	}

	/**
	 * How much to read and how far to follow.
	 *
	 * @param bytes at most so many bytes after decompression
	 * @param redirects at most so many redirects
	 * @param cut whether a longer body is cut instead of refused
	 */
	public record Limits(@Nullable DataSize bytes, @Nullable Integer redirects, boolean cut) {

		/** As the settings say. */
		public static final Limits USUAL = new Limits(null, null, false);

	}

}
