package app.joren.analyzer.icon;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import app.joren.runtime.picture.PictureFormat;
import app.joren.runtime.picture.SvgDrawing;
import com.twelvemonkeys.imageio.plugins.bmp.ICOImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/**
 * Turns bytes of a stranger into pixels, if they are a picture of bearable size. What is
 * in them is told by their beginning, never by a name or a header, and the size that a
 * picture claims is checked before any pixel is read.
 */
public final class PictureDecoder {

	private static final int MOST_BYTES = 4 * 1024 * 1024;

	private static final int LONGEST_SIDE = 8192;

	private static final long MOST_PIXELS = 16_000_000;

	/** Larger pictures are read with every second, third, ... pixel only. */
	private static final int ENOUGH = 2048;

	/** A drawing is drawn as large as an icon gets. */
	private static final int ENOUGH_OF_DRAWING = IconPainter.SIDE;

	private PictureDecoder() {
	}

	/** The picture with its transparency; empty if it is none that can be used. */
	public static Optional<BufferedImage> decode(byte[] bytes) {
		if (bytes.length > MOST_BYTES) {
			return Optional.empty();
		}
		try {
			return switch (PictureFormat.of(bytes)) {
				case PNG -> pixels(named("png"), bytes);
				case JPEG -> pixels(named("jpeg"), bytes);
				case GIF -> pixels(named("gif"), bytes);
				case WEBP -> pixels(new WebPImageReaderSpi().createReaderInstance(), bytes);
				case ICO -> ofIcon(bytes);
				case SVG -> SvgDrawing.draw(bytes, ENOUGH_OF_DRAWING);
				case BMP, AVIF, UNKNOWN -> Optional.empty();
			};
		}
		catch (IOException | RuntimeException ex) {
			// Readers throw whatever they stumble over; a broken picture is none.
			return Optional.empty();
		}
	}

	private static Optional<BufferedImage> ofIcon(byte[] file) throws IOException {
		byte[] largest = IconFile.largest(file);
		return (PictureFormat.of(largest) == PictureFormat.PNG) ? pixels(named("png"), largest)
				: pixels(new ICOImageReaderSpi().createReaderInstance(null), largest);
	}

	private static ImageReader named(String format) throws IOException {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
		if (!readers.hasNext()) {
			throw new IOException("This Java cannot read " + format);
		}
		return readers.next();
	}

	private static Optional<BufferedImage> pixels(ImageReader reader, byte[] bytes) throws IOException {
		try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(stream, true, true);
			int width = reader.getWidth(0);
			int height = reader.getHeight(0);
			if (width < 1 || height < 1 || Math.max(width, height) > LONGEST_SIDE
					|| (long) width * height > MOST_PIXELS) {
				return Optional.empty();
			}
			ImageReadParam param = reader.getDefaultReadParam();
			int step = Math.ceilDiv(Math.max(width, height), ENOUGH);
			param.setSourceSubsampling(step, step, 0, 0);
			return Optional.of(withAlpha(reader.read(0, param)));
		}
		finally {
			reader.dispose();
		}
	}

	private static BufferedImage withAlpha(BufferedImage read) {
		BufferedImage picture = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.drawImage(read, 0, 0, null);
		graphics.dispose();
		return picture;
	}

}
