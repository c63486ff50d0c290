package app.joren.crawler.rendition;

/** The blocks of a GIF file (GIF89a specification). */
final class GifBlocks {

	private static final int HEAD = 13;

	private static final int IMAGE = 0x2C;

	private static final int EXTENSION = 0x21;

	private final byte[] file;

	private int at = HEAD;

	private GifBlocks(byte[] file) {
		this.file = file;
	}

	static Structure read(byte[] bytes) {
		GifBlocks blocks = new GifBlocks(bytes);
		int frames = blocks.frames();
		return new Structure(frames > 0, Math.max(1, frames), 0, false, Orientation.UPRIGHT);
	}

	/** How many pictures came to their end; many files lack only the trailer. */
	private int frames() {
		this.at += colors(10);
		int frames = 0;
		while (this.at < this.file.length) {
			int block = Byte.toUnsignedInt(this.file[this.at]);
			if (block == IMAGE) {
				this.at += 10 + colors(this.at + 9) + 1;
				frames += skipData() ? 1 : 0;
			}
			else if (block == EXTENSION) {
				this.at += 2;
				skipData();
			}
			else {
				return frames;
			}
		}
		return frames;
	}

	/** How long the table of colours is that a byte of flags tells of. */
	private int colors(int flagsAt) {
		int flags = (flagsAt < this.file.length) ? this.file[flagsAt] : 0;
		return ((flags & 0x80) != 0) ? 3 << ((flags & 7) + 1) : 0;
	}

	/** Skips blocks of data; false when the file ends before they do. */
	private boolean skipData() {
		while (this.at < this.file.length) {
			int length = Byte.toUnsignedInt(this.file[this.at]);
			this.at += 1 + length;
			if (length == 0) {
				return true;
			}
		}
		return false;
	}

}
