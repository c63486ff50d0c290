package app.joren.crawler.rendition;

import java.nio.ByteBuffer;

/** The chunks of a PNG file (W3C PNG, third edition, section 5). */
final class PngChunks {

	private static final int SIGNATURE = 8;

	private static final int FRAME = 12;

	private static final int ANIMATION = type("acTL");

	private static final int EXIF = type("eXIf");

	private static final int TEXT = type("iTXt");

	private static final int END = type("IEND");

	private PngChunks() {
	}

	static Structure read(byte[] bytes) {
		ByteBuffer file = ByteBuffer.wrap(bytes);
		int frames = 1;
		boolean metadata = false;
		Orientation orientation = Orientation.UPRIGHT;
		int at = SIGNATURE;
		while (at <= file.limit() - FRAME) {
			int length = file.getInt(at);
			int type = file.getInt(at + 4);
			if (length < 0 || length > file.limit() - at - FRAME) {
				break;
			}
			if (type == END) {
				return new Structure(true, frames, 0, metadata, orientation);
			}
			if (type == ANIMATION && length >= 4) {
				frames = Math.max(1, file.getInt(at + 8));
			}
			metadata |= type == TEXT;
			if (type == EXIF) {
				metadata = true;
				orientation = Orientation.of(file.slice(at + 8, length));
			}
			at += FRAME + length;
		}
		return new Structure(false, frames, 0, metadata, orientation);
	}

	private static int type(String name) {
		return (name.charAt(0) << 24) | (name.charAt(1) << 16) | (name.charAt(2) << 8) | name.charAt(3);
	}

}
