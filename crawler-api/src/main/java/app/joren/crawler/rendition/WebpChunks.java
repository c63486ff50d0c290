package app.joren.crawler.rendition;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The chunks of a WebP file (RFC 9649, section 2). */
final class WebpChunks {

	private static final int HEAD = 12;

	private static final int CHUNK_HEAD = 8;

	/**
	 * The reader has an object with arrays for every 16 pixels and more of the colours.
	 */
	private static final int BUFFER = 28;

	private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

	private WebpChunks() {
	}

	static Structure read(byte[] bytes) {
		ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		long told = Integer.toUnsignedLong(file.getInt(4)) + 8;
		boolean metadata = false;
		int frames = 0;
		Orientation orientation = Orientation.UPRIGHT;
		int at = HEAD;
		while (at <= file.limit() - CHUNK_HEAD) {
			String type = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
			int length = file.getInt(at + 4);
			if (length < 0 || length > file.limit() - at - CHUNK_HEAD) {
				break;
			}
			switch (type) {
				case "ANMF" -> frames++;
				case "XMP " -> metadata = true;
				case "EXIF" -> {
					metadata = true;
					orientation = orientation(file.slice(at + CHUNK_HEAD, length));
				}
				default -> {
					// Pixels, colours, or what nobody needs.
				}
			}
			at += CHUNK_HEAD + length + (length & 1);
		}
		// Some writers leave out the byte that makes the last chunk even.
		return new Structure(told <= file.limit() + 1L, Math.max(1, frames), BUFFER, metadata, orientation);
	}

	/** Many writers begin the block as in a JPEG file. */
	private static Orientation orientation(ByteBuffer exif) {
		boolean prefixed = exif.limit() > EXIF.length && exif.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
		return Orientation.of(prefixed ? exif.slice(EXIF.length, exif.limit() - EXIF.length) : exif);
	}

}
