package app.joren.runtime.fetch;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * What an earlier answer said about its version.
 *
 * @param address the address that answered; a validator means nothing elsewhere
 * @param etag the entity tag as it came
 * @param lastModified the date as it came
 */
public record Validators(URI address, @Nullable String etag, @Nullable String lastModified) {

	/** The validators of an answer, if it has any. */
	public static @Nullable Validators of(URI address, ResponseHeaders headers) {
		String etag = headers.first("ETag").orElse(null);
		String lastModified = headers.first("Last-Modified").orElse(null);
		return (etag != null || lastModified != null) ? new Validators(address, etag, lastModified) : null;
	}

	/** These, updated by a "not modified" (RFC 9111, 4.3.4). */
	public Validators updated(ResponseHeaders headers) {
		return new Validators(this.address, headers.first("ETag").orElse(this.etag),
				headers.first("Last-Modified").orElse(this.lastModified));
	}

	/**
	 * Whether a "not modified" speaks of another version than this: its entity tag is a
	 * strong one, and not ours (RFC 9111, 4.3.4).
	 */
	public boolean isOther(ResponseHeaders headers) {
		String told = headers.first("ETag").orElse(null);
		return told != null && this.etag != null && !told.startsWith("W/") && !opaque(told).equals(opaque(this.etag));
	}

	/**
	 * Weak and strong tags are the same for a condition of If-None-Match (RFC 9110,
	 * 8.8.3.2).
	 */
	private static String opaque(String etag) {
		return etag.startsWith("W/") ? etag.substring(2) : etag;
	}

}
