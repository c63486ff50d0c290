package app.joren.crawler.rendition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The size of an AVIF file (ISO/IEC 23008-12, box {@code ispe}). No reader of its pixels
 * is to be had for Java that is not native, so that such a file is kept as it is, if it
 * says no more of itself than its picture.
 *
 * @param width in pixels
 * @param height in pixels
 */
record AvifBoxes(int width, int height) {

	/** The boxes that describe the file are at its beginning. */
	private static final int DESCRIPTION = 16 * 1024;

	private static final String SIZE = "ispe";

	static Optional<AvifBoxes> of(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, DESCRIPTION), StandardCharsets.ISO_8859_1);
		if (start.contains("Exif") || start.contains("application/rdf+xml")) {
			return Optional.empty();
		}
		ByteBuffer file = ByteBuffer.wrap(bytes);
		AvifBoxes largest = new AvifBoxes(0, 0);
		for (int at = start.indexOf(SIZE); at >= 0 && at + 16 <= bytes.length; at = start.indexOf(SIZE, at + 1)) {
			AvifBoxes size = new AvifBoxes(file.getInt(at + 8), file.getInt(at + 12));
			largest = (size.width > largest.width) ? size : largest;
		}
		return (largest.width > 0 && largest.height > 0) ? Optional.of(largest) : Optional.empty();
	}

}
