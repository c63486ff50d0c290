package app.joren.local.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** The demo site's pictures, drawn by name: the same name is always the same picture. */
final class Pictures {

	/** Every picture's width in pixels. */
	static final int WIDTH = 1200;

	/** Every picture's height in pixels. */
	static final int HEIGHT = 675;

	static {
		System.setProperty("java.awt.headless", "true");
	}

	private Pictures() {
	}

	/** The path of a picture. */
	static String path(String name) {
		return "/photo/" + name + ".jpg";
	}

	/**
	 * A picture, for example {@code harbour-3}: a scene and the number of its variation.
	 */
	static byte[] jpeg(String name) {
		BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = smooth(image);
		int dash = name.lastIndexOf('-');
		Scene.of(name.substring(0, dash)).draw(graphics, Integer.parseInt(name.substring(dash + 1)));
		graphics.dispose();
		return encoded(image, "jpg");
	}

	/** The club's sign, a heron's wing over the tide, in a square. */
	static byte[] sign(int side) {
		BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = smooth(image);
		graphics.scale(side / 100.0, side / 100.0);
		graphics.setColor(new Color(0x0b5563));
		graphics.fillRect(0, 0, 100, 100);
		wing(graphics);
		graphics.setColor(new Color(0xf2a33a));
		graphics.fillOval(64, 18, 18, 18);
		graphics.dispose();
		return encoded(image, "png");
	}

	private static void wing(Graphics2D graphics) {
		for (int feather = 0; feather < 4; feather++) {
			Path2D.Double path = new Path2D.Double();
			path.moveTo(14, 74 - feather * 5);
			path.curveTo(34, 70 - feather * 10, 56, 62 - feather * 11, 66 + feather * 4, 34 + feather * 8);
			path.curveTo(70 + feather * 3, 60 + feather * 4, 44, 82, 14, 78);
			path.closePath();
			graphics.setColor(new Color(255, 255, 255, 235 - feather * 62));
			graphics.fill(path);
		}
		graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		graphics.setColor(new Color(0x7fd0d6));
		graphics.drawArc(10, 80, 26, 10, 0, 180);
		graphics.drawArc(37, 80, 26, 10, 0, 180);
		graphics.drawArc(64, 80, 26, 10, 0, 180);
	}

	private static Graphics2D smooth(BufferedImage image) {
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		return graphics;
	}

	private static byte[] encoded(BufferedImage image, String format) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			if (!ImageIO.write(image, format, out)) {
				throw new IllegalStateException("Java cannot write " + format);
			}
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
