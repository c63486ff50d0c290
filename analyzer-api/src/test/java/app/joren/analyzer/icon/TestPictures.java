package app.joren.analyzer.icon;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

/** Pictures as sites have them, and as nobody should. */
final class TestPictures {

	private TestPictures() {
	}

	static BufferedImage drawn(int width, int height, Consumer<Graphics2D> drawing) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = picture.createGraphics();
		drawing.accept(graphics);
		graphics.dispose();
		return picture;
	}

	static BufferedImage filled(int width, int height, Color color) {
		return drawn(width, height, (graphics) -> {
			graphics.setColor(color);
			graphics.fillRect(0, 0, width, height);
		});
	}

	/** A file that another program wrote. */
	static byte[] file(String name) {
		try (InputStream file = TestPictures.class.getResourceAsStream("/icons/" + name)) {
			return Objects.requireNonNull(file).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] png(BufferedImage picture) {
		return written(picture, "png");
	}

	static byte[] written(BufferedImage picture, String format) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** An icon file; what its directory says of the sizes need not be true. */
	static byte[] ico(int[] sides, byte[]... pictures) {
		ByteBuffer file = ByteBuffer.allocate(6 + 16 * pictures.length + 1_000_000).order(ByteOrder.LITTLE_ENDIAN);
		file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.length);
		int offset = 6 + 16 * pictures.length;
		for (int i = 0; i < pictures.length; i++) {
			file.put((byte) sides[i]).put((byte) sides[i]).putShort((short) 0).putShort((short) 1);
			file.putShort((short) 32).putInt(pictures[i].length).putInt(offset);
			offset += pictures[i].length;
		}
		for (byte[] picture : pictures) {
			file.put(picture);
		}
		byte[] bytes = new byte[file.position()];
		file.flip().get(bytes);
		return bytes;
	}

	/** A bitmap as icon files have it: of 32 bits, upside down, with a mask behind it. */
	static byte[] bitmap(int width, int height, int argb) {
		int mask = (width + 31) / 32 * 4 * height;
		ByteBuffer bitmap = ByteBuffer.allocate(40 + 4 * width * height + mask).order(ByteOrder.LITTLE_ENDIAN);
		bitmap.putInt(40).putInt(width).putInt(2 * height).putShort((short) 1).putShort((short) 32);
		bitmap.position(40);
		for (int i = 0; i < width * height; i++) {
			bitmap.putInt(argb);
		}
		return bitmap.array();
	}

	/** A PNG of a few bytes that claims to be as large as one likes. */
	static byte[] bomb(int width, int height) {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		png.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
		ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
		head.put(new byte[] { 8, 6, 0, 0, 0 });
		chunk(png, "IHDR", head.array());
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
			deflater.write(new byte[1 << 20]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		chunk(png, "IDAT", packed.toByteArray());
		chunk(png, "IEND", new byte[0]);
		return png.toByteArray();
	}

	private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
		byte[] named = ByteBuffer.allocate(4 + data.length).put(type.getBytes()).put(data).array();
		CRC32 crc = new CRC32();
		crc.update(named);
		png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
		png.writeBytes(named);
		png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
	}

}
