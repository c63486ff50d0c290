package app.joren.runtime.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compresses bytes in memory. */
public final class Gzip {

	private Gzip() {
	}

	/** Compresses. */
	public static byte[] pack(byte[] bytes) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	/** Decompresses what {@link #pack} has compressed. */
	public static byte[] unpack(byte[] packed) {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return gzip.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
