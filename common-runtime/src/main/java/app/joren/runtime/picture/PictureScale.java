package app.joren.runtime.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller or larger. */
public final class PictureScale {

	private PictureScale() {
	}

	/**
	 * The picture in another size. A large one is halved until little is left to do, so
	 * that no pixel is passed over.
	 * @param picture in any colour space
	 * @param width of the result
	 * @param height of the result
	 * @return in sRGB, with transparency if the picture has any
	 */
	public static BufferedImage scaled(BufferedImage picture, int width, int height) {
		BufferedImage next = picture;
		while (next.getWidth() > 2 * width && next.getHeight() > 2 * height) {
			next = drawn(next, Math.ceilDiv(next.getWidth(), 2), Math.ceilDiv(next.getHeight(), 2),
					RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		}
		return drawn(next, width, height, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
	}

	private static BufferedImage drawn(BufferedImage picture, int width, int height, Object interpolation) {
		BufferedImage drawn = new BufferedImage(width, height,
				picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = drawn.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
		graphics.drawImage(picture, 0, 0, width, height, null);
		graphics.dispose();
		return drawn;
	}

}
