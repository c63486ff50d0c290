package app.joren.runtime.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compresses bytes in memory. */
public final class Gzip {

	private Gzip() {
	}

	/** Compresses. */
	public static byte[] pack(byte[] bytes) {
		return pack(bytes, Deflater.DEFAULT_COMPRESSION);
	}

	/** Compresses in a third of the time, to some sixth more bytes. */
	static byte[] packQuickly(byte[] bytes) {
		return pack(bytes, Deflater.BEST_SPEED);
	}

	private static byte[] pack(byte[] bytes, int level) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
		try (DeflaterOutputStream gzip = new Leveled(packed, level)) {
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

	/** Whether bytes begin as compressed ones do (RFC 1952, 2.3.1). */
	static boolean isPacked(byte[] bytes) {
		return bytes.length > 1 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B;
	}

	private static final class Leveled extends GZIPOutputStream {

		Leveled(OutputStream out, int level) throws IOException {
			super(out);
			this.def.setLevel(level);
		}

	}

}
