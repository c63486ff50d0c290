package app.joren.analyzer.icon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import app.joren.runtime.picture.PictureFormat;

/**
 * The pictures inside an icon file (ICO), of which the largest is of use. The sizes that
 * the file's directory gives are not believed: a picture's own head is looked at.
 */
final class IconFile {

	private static final int HEAD = 6;

	private static final int ENTRY = 16;

	private static final int MOST_ENTRIES = 64;

	/** A bitmap in an icon file is no larger; its height counts twice, for the mask. */
	private static final int LARGEST_BITMAP = 512;

	private static final int BITMAP_HEAD = 40;

	private IconFile() {
	}

	/** The largest picture, as a PNG or as an icon file of that one bitmap. */
	static byte[] largest(byte[] file) throws IOException {
		ByteBuffer icons = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		int count = Math.min(Short.toUnsignedInt(icons.getShort(4)), MOST_ENTRIES);
		int best = -1;
		for (int i = 0; i < count; i++) {
			int entry = HEAD + i * ENTRY;
			if (best < 0 || worth(icons, entry) > worth(icons, best)) {
				best = entry;
			}
		}
		if (best < 0) {
			throw new IOException("The icon file is empty");
		}
		byte[] picture = new byte[picture(icons, best)];
		icons.get(icons.getInt(best + 12), picture);
		return (PictureFormat.of(picture) == PictureFormat.PNG) ? picture : alone(file, best, picture);
	}

	/** First the side, of which 0 means 256, then the depth of the colours. */
	private static int worth(ByteBuffer icons, int entry) {
		int side = Byte.toUnsignedInt(icons.get(entry));
		return ((side == 0) ? 256 : side) * 64 + Math.min(Short.toUnsignedInt(icons.getShort(entry + 6)), 32);
	}

	private static int picture(ByteBuffer icons, int entry) throws IOException {
		int length = icons.getInt(entry + 8);
		if (length < BITMAP_HEAD || length > icons.capacity()) {
			throw new IOException("The icon file ends too early");
		}
		return length;
	}

	private static byte[] alone(byte[] file, int entry, byte[] picture) throws IOException {
		ByteBuffer bitmap = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
		int width = bitmap.getInt(4);
		int height = bitmap.getInt(8);
		if (width < 1 || width > LARGEST_BITMAP || height < 1 || height > 2 * LARGEST_BITMAP) {
			throw new IOException("No bitmap in an icon is of such a size");
		}
		return ByteBuffer.allocate(HEAD + ENTRY + picture.length)
			.order(ByteOrder.LITTLE_ENDIAN)
			.putShort((short) 0)
			.putShort((short) 1)
			.putShort((short) 1)
			.put(file, entry, ENTRY - 4)
			.putInt(HEAD + ENTRY)
			.put(picture)
			.array();
	}

}
