package app.joren.runtime.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import com.github.luben.zstd.ZstdInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * The ways in which a body may be compressed. A server that names a coding and does not
 * use it is believed by its bytes.
 */
enum ContentCoding {

	GZIP {
		@Override
		InputStream decode(BufferedInputStream in) throws IOException {
			return isGzip(peek(in)) ? new GZIPInputStream(in) : in;
		}
	},

	DEFLATE {
		@Override
		InputStream decode(BufferedInputStream in) throws IOException {
			byte[] start = peek(in);
			boolean withHeader = start.length > 1 && (start[0] & 0x0f) == 8
					&& (((start[0] & 0xff) << 8) | (start[1] & 0xff)) % 31 == 0;
			return isReadable(in) ? in : new Inflated(in, new Inflater(!withHeader));
		}
	},

	BROTLI {
		@Override
		InputStream decode(BufferedInputStream in) throws IOException {
			return isReadable(in) ? in : new BrotliInputStream(in);
		}
	},

	ZSTD {
		@Override
		InputStream decode(BufferedInputStream in) throws IOException {
			return Arrays.equals(peek(in), ZSTD_MAGIC) ? new ZstdInputStream(in).setLongMax(ZSTD_WINDOW) : in;
		}
	};

	/** What we tell servers that we can read. */
	static final String ACCEPTED = "gzip, deflate, br, zstd";

	private static final byte[] ZSTD_MAGIC = { 0x28, (byte) 0xb5, 0x2f, (byte) 0xfd };

	/** At most eight megabytes, as two to this power (RFC 9659, section 3). */
	private static final int ZSTD_WINDOW = 23;

	private static final int READABLE = 16;

	abstract InputStream decode(BufferedInputStream in) throws IOException;

	/** The codings of a body in the order of their being applied. */
	static List<ContentCoding> of(ResponseHeaders headers) {
		return headers.all("Content-Encoding")
			.stream()
			.flatMap((value) -> Arrays.stream(value.split(",")))
			.flatMap((name) -> of(name.trim().toLowerCase(Locale.ROOT)).stream())
			.toList();
	}

	/**
	 * Unknown names are mostly character sets in the wrong place, so they say nothing.
	 */
	private static List<ContentCoding> of(String name) {
		return switch (name) {
			case "gzip", "x-gzip" -> List.of(GZIP);
			case "deflate" -> List.of(DEFLATE);
			case "br" -> List.of(BROTLI);
			case "zstd" -> List.of(ZSTD);
			default -> List.of();
		};
	}

	static boolean isGzip(byte[] start) {
		return start.length > 1 && start[0] == 0x1f && (start[1] & 0xff) == 0x8b;
	}

	static byte[] peek(BufferedInputStream in) throws IOException {
		in.mark(4);
		byte[] start = in.readNBytes(4);
		in.reset();
		return start;
	}

	/**
	 * Two codings have no mark by which they are known, but no packed body begins with so
	 * much readable text.
	 */
	private static boolean isReadable(BufferedInputStream in) throws IOException {
		in.mark(READABLE);
		byte[] start = new byte[READABLE];
		int length = in.read(start);
		in.reset();
		boolean markup = length > 1 && (start[0] == '<' || start[0] == '{' || start[0] == '[');
		for (int i = 0; i < length; i++) {
			markup &= start[i] >= ' ' || start[i] == '\n' || start[i] == '\r' || start[i] == '\t';
		}
		return markup;
	}

	/** Gives the native memory of its inflater back when it is closed. */
	private static final class Inflated extends InflaterInputStream {

		Inflated(InputStream in, Inflater inflater) {
			super(in, inflater);
		}

		@Override
		public void close() throws IOException {
			super.close();
			this.inf.end();
		}

	}

}
