package app.joren.crawler.rendition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The segments of a JPEG file (ITU-T T.81, annex B). */
final class JpegSegments {

	private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

	/** Of a progressive file all coefficients are held, two bytes for each colour. */
	private static final int BUFFER = 6;

	private static final int START_OF_SCAN = 0xDA;

	private static final int APP1 = 0xE1;

	private final ByteBuffer file;

	private boolean progressive;

	private Orientation orientation = Orientation.UPRIGHT;

	private boolean metadata;

	private JpegSegments(byte[] bytes) {
		this.file = ByteBuffer.wrap(bytes);
	}

	static Structure read(byte[] bytes) {
		JpegSegments segments = new JpegSegments(bytes);
		int scan = segments.headers();
		return new Structure(hasEnd(bytes, scan), 1, segments.progressive ? BUFFER : 0, segments.metadata,
				segments.orientation);
	}

	/** Reads the segments before the pixels, and says where these begin. */
	private int headers() {
		int at = 2;
		while (at + 4 <= this.file.limit()) {
			if (this.file.get(at) != (byte) 0xFF) {
				return at;
			}
			int marker = Byte.toUnsignedInt(this.file.get(at + 1));
			if (marker == START_OF_SCAN) {
				return at;
			}
			if (marker == 0xFF) {
				at++;
				continue;
			}
			int length = Short.toUnsignedInt(this.file.getShort(at + 2));
			segment(marker, at + 4, Math.min(length - 2, this.file.limit() - at - 4));
			at += 2 + Math.max(2, length);
		}
		return this.file.limit();
	}

	private void segment(int marker, int start, int length) {
		// SOF2, 6, 10 and 14 are the progressive ones.
		this.progressive |= marker >= 0xC0 && marker <= 0xCF && (marker & 3) == 2;
		if (marker == APP1 && length > EXIF.length) {
			this.metadata = true;
			boolean exif = Arrays.equals(this.file.array(), start, start + EXIF.length, EXIF, 0, EXIF.length);
			if (exif) {
				this.orientation = Orientation.of(this.file.slice(start + EXIF.length, length - EXIF.length));
			}
		}
	}

	/**
	 * Among the pixels no FF stands before D9, so that this is the end of the picture.
	 */
	private static boolean hasEnd(byte[] bytes, int from) {
		for (int at = bytes.length - 2; at >= from; at--) {
			if (bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xD9) {
				return true;
			}
		}
		return false;
	}

}
