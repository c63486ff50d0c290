package app.joren.crawler.rendition;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import app.joren.contracts.image.ImageFormat;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;

/** Writes pictures: their pixels and nothing else. */
final class PictureWriter {

	/** libwebp's own default between speed and size. */
	private static final int METHOD = 4;

	private final RenditionSettings settings;

	PictureWriter(RenditionSettings settings) {
		this.settings = settings;
	}

	byte[] write(BufferedImage picture, ImageFormat format) {
		try {
			return switch (format) {
				case WEBP -> webp(picture);
				case JPEG -> jpeg(onWhite(picture));
				case PNG -> png(picture);
				case GIF, AVIF -> throw new IllegalArgumentException("Nothing is written as " + format);
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] webp(BufferedImage picture) throws IOException {
		WebPWriteParam param = new WebPWriteParam(Locale.ROOT);
		param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		param.setCompressionType("Lossy");
		param.setCompressionQuality(this.settings.webpQuality());
		param.setMethod(METHOD);
		return written(picture, new WebPImageWriterSpi().createWriterInstance(null), param);
	}

	private byte[] jpeg(BufferedImage picture) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam param = writer.getDefaultWriteParam();
		param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		param.setCompressionQuality(this.settings.jpegQuality());
		param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
		return written(picture, writer, param);
	}

	private static byte[] png(BufferedImage picture) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		return written(picture, writer, writer.getDefaultWriteParam());
	}

	private static byte[] written(BufferedImage picture, ImageWriter writer, ImageWriteParam param) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private static BufferedImage onWhite(BufferedImage picture) {
		if (!picture.getColorModel().hasAlpha()) {
			return picture;
		}
		BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = opaque.createGraphics();
		graphics.drawImage(picture, 0, 0, Color.WHITE, null);
		graphics.dispose();
		return opaque;
	}

}
