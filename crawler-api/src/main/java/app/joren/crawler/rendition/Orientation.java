package app.joren.crawler.rendition;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held (Exif 3.0, tag 0x0112): where the first row and the first column
 * of the stored pixels belong.
 *
 * @param value 1 to 8; 1 is upright
 */
record Orientation(int value) {

	static final Orientation UPRIGHT = new Orientation(1);

	private static final int TAG = 0x0112;

	private static final int ENTRY = 12;

	private static final int MOST_ENTRIES = 512;

	Orientation {
		if (value < 1 || value > 8) {
			throw new IllegalArgumentException("No orientation: " + value);
		}
	}

	/** What a block of Exif says, which is a small TIFF file. */
	static Orientation of(ByteBuffer exif) {
		ByteBuffer tiff = exif.slice();
		if (tiff.remaining() < 8) {
			return UPRIGHT;
		}
		tiff.order((tiff.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		if (directory < 8 || directory > tiff.limit() - 2) {
			return UPRIGHT;
		}
		int entries = Math.min(Short.toUnsignedInt(tiff.getShort(directory)), MOST_ENTRIES);
		for (int entry = directory + 2; entries > 0 && entry <= tiff.limit() - ENTRY; entry += ENTRY, entries--) {
			if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
				int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
				return (value >= 1 && value <= 8) ? new Orientation(value) : UPRIGHT;
			}
		}
		return UPRIGHT;
	}

	/** Whether the picture lies on its side. */
	boolean swapsSides() {
		return this.value >= 5;
	}

	/** The picture as it is looked at. */
	BufferedImage apply(BufferedImage stored) {
		if (this.value == 1) {
			return stored;
		}
		int width = stored.getWidth();
		int height = stored.getHeight();
		BufferedImage upright = swapsSides() ? new BufferedImage(height, width, stored.getType())
				: new BufferedImage(width, height, stored.getType());
		Graphics2D graphics = upright.createGraphics();
		graphics.drawImage(stored, transform(width, height), null);
		graphics.dispose();
		return upright;
	}

	private AffineTransform transform(int width, int height) {
		return switch (this.value) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

}
