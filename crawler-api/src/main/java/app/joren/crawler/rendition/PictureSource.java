package app.joren.crawler.rendition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import app.joren.runtime.picture.PictureFormat;
import app.joren.runtime.picture.PictureScale;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/**
 * A picture whose size is known and whose pixels are not read yet. All readers are
 * written in Java or a part of the platform, since native ones have let pictures take
 * over whole machines (CVE-2023-4863).
 */
final class PictureSource implements AutoCloseable {

	/** So many pixels are enough to make any size of them. */
	private static final long ENOUGH = 12_000_000;

	private static final int BYTES_A_PIXEL = 8;

	private final ImageReader reader;

	private final ImageInputStream stream;

	private final Structure structure;

	private final int width;

	private final int height;

	private PictureSource(ImageReader reader, ImageInputStream stream, Structure structure) throws IOException {
		this.reader = reader;
		this.stream = stream;
		this.structure = structure;
		reader.setInput(stream, false, true);
		this.width = reader.getWidth(0);
		this.height = reader.getHeight(0);
	}

	static PictureSource open(PictureFormat format, byte[] bytes, Structure structure) throws IOException {
		return new PictureSource(reader(format), new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)),
				structure);
	}

	/** How wide it is as it is looked at. */
	int width() {
		return this.structure.orientation().swapsSides() ? this.height : this.width;
	}

	/** How high it is as it is looked at. */
	int height() {
		return this.structure.orientation().swapsSides() ? this.width : this.height;
	}

	long pixels() {
		return (long) this.width * this.height;
	}

	/** What its reader holds of all its pixels at once. */
	long buffer() {
		return pixels() * this.structure.buffer();
	}

	/** What reading it may take. */
	long memory(int widest) {
		int step = step(widest);
		return pixels() / step / step * BYTES_A_PIXEL + buffer();
	}

	/**
	 * The pixels, upright in sRGB and no wider than that; of a large picture only every
	 * second, third, ... pixel is read.
	 */
	BufferedImage read(int widest) throws IOException {
		ImageReadParam param = this.reader.getDefaultReadParam();
		int step = step(widest);
		param.setSourceSubsampling(step, step, 0, 0);
		int most = Math.min(widest, width());
		BufferedImage read = this.reader.read(0, param);
		boolean lies = this.structure.orientation().swapsSides();
		int longest = Math.max(1, (int) Math.round(most * (double) height() / width()));
		BufferedImage small = PictureScale.scaled(read, lies ? longest : most, lies ? most : longest);
		return this.structure.orientation().apply(small);
	}

	/** At least half as many pixels again as the widest size has are read. */
	private int step(int widest) {
		int step = Math.max(1, width() / (widest + widest / 2));
		while (pixels() / step / step > ENOUGH) {
			step++;
		}
		return step;
	}

	private static ImageReader reader(PictureFormat format) throws IOException {
		if (format == PictureFormat.WEBP) {
			return new WebPImageReaderSpi().createReaderInstance();
		}
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
		if (!readers.hasNext()) {
			throw new IOException("This Java cannot read " + format);
		}
		return readers.next();
	}

	@Override
	public void close() throws IOException {
		this.reader.dispose();
		this.stream.close();
	}

}
