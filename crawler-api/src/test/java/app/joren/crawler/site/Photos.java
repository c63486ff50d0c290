package app.joren.crawler.site;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

/** Pictures of all kinds, good and bad. */
public final class Photos {

	private Photos() {
	}

	/**
	 * A picture whose four corners have colours of their own: red, green, blue, yellow.
	 */
	public static BufferedImage corners(int width, int height, int type) {
		BufferedImage picture = new BufferedImage(width, height, type);
		Graphics2D graphics = picture.createGraphics();
		Color[] colors = { Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW };
		for (int i = 0; i < colors.length; i++) {
			graphics.setColor(colors[i]);
			graphics.fillRect((i % 2) * width / 2, (i / 2) * height / 2, (width + 1) / 2, (height + 1) / 2);
		}
		graphics.dispose();
		return picture;
	}

	/** The same without transparency. */
	public static BufferedImage corners(int width, int height) {
		return corners(width, height, BufferedImage.TYPE_INT_RGB);
	}

	/** The same, but nothing of its right half can be seen. */
	public static BufferedImage halfTransparent(int width, int height) {
		BufferedImage picture = corners(width, height, BufferedImage.TYPE_INT_ARGB);
		for (int y = 0; y < height; y++) {
			for (int x = width / 2; x < width; x++) {
				picture.setRGB(x, y, 0);
			}
		}
		return picture;
	}

	/** A file of a picture. */
	public static byte[] file(BufferedImage picture, String format) {
		if (format.equals("webp")) {
			return webp(picture);
		}
		ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
		return written(picture, writer, writer.getDefaultWriteParam());
	}

	/** A JPEG. */
	public static byte[] jpeg(int width, int height) {
		return file(corners(width, height), "jpeg");
	}

	/** A JPEG that comes in several passes. */
	public static byte[] progressive(int width, int height) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam param = writer.getDefaultWriteParam();
		param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
		return written(corners(width, height), writer, param);
	}

	/**
	 * A JPEG in cyan, magenta, yellow and black as picture editors write it: the other
	 * way round, and with a segment that says so.
	 */
	public static byte[] cmyk(int width, int height) {
		BufferedImage picture = corners(width, height);
		WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				Color color = new Color(picture.getRGB(x, y));
				inks.setPixel(x, y, new int[] { color.getRed(), color.getGreen(), color.getBlue(), 255 });
			}
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(inks, null, null), null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		byte[] jpeg = bytes.toByteArray();
		byte[] adobe = { (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0 };
		return ByteBuffer.allocate(jpeg.length + adobe.length)
			.put(jpeg, 0, 2)
			.put(adobe)
			.put(jpeg, 2, jpeg.length - 2)
			.array();
	}

	/** A JPEG that says how the camera was held, and where. */
	public static byte[] photo(BufferedImage stored, int orientation) {
		byte[] jpeg = file(stored, "jpeg");
		byte[] exif = exif(orientation);
		return ByteBuffer.allocate(jpeg.length + exif.length + 4)
			.put(jpeg, 0, 2)
			.putShort((short) 0xFFE1)
			.putShort((short) (exif.length + 2))
			.put(exif)
			.put(jpeg, 2, jpeg.length - 2)
			.array();
	}

	/** What a camera says: an orientation, and a made-up place. */
	public static byte[] exif(int orientation) {
		return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + 12)
			.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
			.put("II*\0".getBytes(StandardCharsets.ISO_8859_1))
			.order(ByteOrder.LITTLE_ENDIAN)
			.putInt(8)
			.putShort((short) 2)
			.putShort((short) 0x0112)
			.putShort((short) 3)
			.putInt(1)
			.putInt(orientation)
			.putShort((short) 0x8825)
			.putShort((short) 2)
			.putInt(12)
			.putInt(38)
			.putInt(0)
			.put("GPS 12.3N 4E".getBytes(StandardCharsets.ISO_8859_1))
			.array();
	}

	/** A PNG with one more chunk after its head. */
	public static byte[] png(byte[] png, String chunk, byte[] content) {
		int head = 8 + 12 + 13;
		CRC32 check = new CRC32();
		check.update(chunk.getBytes(StandardCharsets.ISO_8859_1));
		check.update(content);
		return ByteBuffer.allocate(png.length + 12 + content.length)
			.put(png, 0, head)
			.putInt(content.length)
			.put(chunk.getBytes(StandardCharsets.ISO_8859_1))
			.put(content)
			.putInt((int) check.getValue())
			.put(png, head, png.length - head)
			.array();
	}

	/** A small PNG that says that it is huge. */
	public static byte[] bomb(int width, int height) {
		byte[] png = file(corners(40, 40), "png");
		ByteBuffer file = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
		CRC32 check = new CRC32();
		check.update(png, 12, 17);
		return file.putInt(29, (int) check.getValue()).array();
	}

	/** A moving GIF. */
	public static byte[] movingGif(int width, int height, int frames) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.prepareWriteSequence(null);
			for (int i = 0; i < frames; i++) {
				writer.writeToSequence(new IIOImage(corners(width, height), null, null), null);
			}
			writer.endWriteSequence();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** A moving WebP of two equal pictures. */
	public static byte[] movingWebp(int width, int height) {
		byte[] still = webp(corners(width, height));
		byte[] pixels = Arrays.copyOfRange(still, 12, still.length);
		ByteBuffer file = ByteBuffer.allocate(12 + 18 + 14 + 2 * (24 + pixels.length)).order(ByteOrder.LITTLE_ENDIAN);
		file.put(ascii("RIFF")).putInt(file.capacity() - 8).put(ascii("WEBPVP8X")).putInt(10).putInt(2);
		threeBytes(file, width - 1);
		threeBytes(file, height - 1);
		file.put(ascii("ANIM")).putInt(6).putInt(0).putShort((short) 0);
		for (int frame = 0; frame < 2; frame++) {
			file.put(ascii("ANMF")).putInt(16 + pixels.length).put(new byte[6]);
			threeBytes(file, width - 1);
			threeBytes(file, height - 1);
			threeBytes(file, 100);
			file.put((byte) 0).put(pixels);
		}
		return file.array();
	}

	/** The beginning of an AVIF file, as far as it tells the size. */
	public static byte[] avif(int width, int height) {
		return ByteBuffer.allocate(64)
			.putInt(20)
			.put(ascii("ftypavif"))
			.putInt(0)
			.put(ascii("avif"))
			.putInt(20)
			.put(ascii("ispe"))
			.putInt(0)
			.putInt(width)
			.putInt(height)
			.array();
	}

	/** The picture of a file. */
	public static BufferedImage read(byte[] file) {
		try {
			if (new String(file, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP")) {
				var reader = new WebPImageReaderSpi().createReaderInstance();
				reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(file)));
				return reader.read(0);
			}
			return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] webp(BufferedImage picture) {
		WebPWriteParam param = new WebPWriteParam(Locale.ROOT);
		param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		param.setCompressionType("Lossy");
		return written(picture, new WebPImageWriterSpi().createWriterInstance(null), param);
	}

	private static byte[] written(BufferedImage picture, ImageWriter writer, ImageWriteParam param) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static void threeBytes(ByteBuffer file, int number) {
		file.put((byte) number).put((byte) (number >> 8)).put((byte) (number >> 16));
	}

}
