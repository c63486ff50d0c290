package app.joren.runtime.document;

import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * How bodies of pages lie in their bucket: compressed, as their {@code Content-Encoding}
 * says. They are kept for years and seldom read, so that a fifth of the bytes is most of
 * what keeping them costs. Those of earlier times lie there as they were.
 */
public final class PackedBodies {

	/** The {@code Content-Encoding} of what lies in the bucket. */
	public static final String CODING = "gzip";

	private PackedBodies() {
	}

	/** A body as it is put into the bucket. */
	public static byte[] pack(byte[] body) {
		return Gzip.packQuickly(body);
	}

	/** The body that an object is. */
	public static byte[] unpack(ResponseBytes<GetObjectResponse> object) {
		byte[] bytes = object.asByteArrayUnsafe();
		boolean packed = CODING.equals(object.response().contentEncoding()) && Gzip.isPacked(bytes);
		return packed ? Gzip.unpack(bytes) : bytes;
	}

}
