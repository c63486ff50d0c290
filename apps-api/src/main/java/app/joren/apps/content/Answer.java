package app.joren.apps.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import app.joren.runtime.document.Gzip;

/**
 * A document as it goes out. Compressed forms alone are kept, since nearly all phones
 * take one of them; each form has its own strong entity tag (RFC 9110, 8.8.3.3).
 *
 * @param place what it answers
 * @param gzip JSON, compressed
 * @param brotli the same, compressed better; empty where that is not possible
 * @param tag of the plain form, without quotes
 */
record Answer(Place place, byte[] gzip, byte[] brotli, String tag) {

	private static final int TAG_BYTES = 12;

	static Answer of(Place place, byte[] json) {
		return new Answer(place, Gzip.pack(json), Brotli.isAvailable() ? Brotli.pack(json) : new byte[0],
				HexFormat.of().formatHex(Arrays.copyOf(sha256(json), TAG_BYTES)));
	}

	/**
	 * What is asked for.
	 *
	 * @param appId of this app
	 * @param path within it
	 */
	record Place(String appId, String path) {
	}

	int size() {
		return this.gzip.length + this.brotli.length;
	}

	/** The coding that comes nearest to what is wished. */
	Coding inReach(Coding wished) {
		return (wished == Coding.BROTLI && this.brotli.length == 0) ? Coding.GZIP : wished;
	}

	byte[] body(Coding coding) {
		return switch (coding) {
			case BROTLI -> this.brotli;
			case GZIP -> this.gzip;
			case PLAIN -> Gzip.unpack(this.gzip);
		};
	}

	String quotedTag(Coding coding) {
		return (coding == Coding.PLAIN) ? "\"" + this.tag + "\"" : "\"" + this.tag + "-" + coding.token() + "\"";
	}

	/**
	 * Whether a client has it already, in any form: they say the same.
	 * @param known the header {@code If-None-Match}
	 */
	boolean isKnown(String known) {
		return known.contains(this.tag) || known.strip().equals("*");
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
