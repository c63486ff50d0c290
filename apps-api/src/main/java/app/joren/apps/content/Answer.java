package app.joren.apps.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import app.joren.runtime.document.Gzip;

/**
 * A document as it goes out, plain and compressed, each with its own strong entity tag.
 *
 * @param plain JSON
 * @param gzip the same, compressed
 * @param tag of the plain form, without quotes
 */
record Answer(byte[] plain, byte[] gzip, String tag) {

	private static final int TAG_BYTES = 12;

	private static final String GZIP_SUFFIX = "-gz";

	static Answer of(byte[] json) {
		return new Answer(json, Gzip.pack(json), HexFormat.of().formatHex(Arrays.copyOf(sha256(json), TAG_BYTES)));
	}

	int size() {
		return this.plain.length + this.gzip.length;
	}

	String quotedTag(boolean compressed) {
		return "\"" + this.tag + (compressed ? GZIP_SUFFIX : "") + "\"";
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
