package app.joren.analyzer.icon;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;

import app.joren.extraction.design.Color;
import app.joren.runtime.picture.PictureScale;

/**
 * Paints a picture as an app's icon: square, opaque, never stretched. A picture that
 * brings its own ground fills the icon or goes on in that ground; a mark without ground
 * gets one on which it can be seen, and room around it.
 */
final class IconPainter {

	/** The side of an icon, as the stores want it. */
	static final int SIDE = 1024;

	/**
	 * A picture of so many pixels still looks sharp on a home screen when it fills it.
	 */
	private static final double SHARP = 72;

	/** How much of the side a mark takes that stands on a ground of ours. */
	private static final double MARK = 0.68;

	/** How much of the width a picture takes that goes on in its own ground. */
	private static final double BANNER = 0.86;

	/** A picture whose sides differ by no more is a square. */
	private static final double NEARLY = 1.04;

	/** What a mark needs to be seen on a ground (WCAG 2.2 for graphics). */
	private static final double CONTRAST = 3;

	private static final Color DARK = new Color(0.11, 0.12, 0.14);

	private IconPainter() {
	}

	/**
	 * The icon; empty if nothing of the picture can be seen.
	 * @param picture the site's
	 * @param site the site's main colour
	 */
	static Optional<BufferedImage> paint(BufferedImage picture, Color site) {
		return Silhouette.of(picture).map((shape) -> paint(picture, shape, site));
	}

	private static BufferedImage paint(BufferedImage picture, Silhouette shape, Color site) {
		Rectangle box = shape.box();
		BufferedImage seen = picture.getSubimage(box.x, box.y, box.width, box.height);
		int longest = Math.max(box.width, box.height);
		double scale = SIDE * share(shape) * Math.min(1, longest / SHARP) / longest;
		int width = Math.max(1, (int) Math.round(box.width * scale));
		int height = Math.max(1, (int) Math.round(box.height * scale));
		BufferedImage icon = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = icon.createGraphics();
		graphics.setColor(java.awt.Color.decode(ground(shape, site).hex()));
		graphics.fillRect(0, 0, SIDE, SIDE);
		graphics.drawImage(PictureScale.scaled(seen, width, height), (SIDE - width) / 2, (SIDE - height) / 2, null);
		graphics.dispose();
		return icon;
	}

	private static double share(Silhouette shape) {
		if (!shape.hasGround()) {
			return MARK;
		}
		double sides = (double) shape.box().width / shape.box().height;
		return (Math.max(sides, 1 / sides) <= NEARLY) ? 1 : BANNER;
	}

	/** Its own, or the first of white, the site's colour and a dark one that shows it. */
	private static Color ground(Silhouette shape, Color site) {
		if (shape.hasGround()) {
			return shape.ground().orElse(site);
		}
		if (shape.mean().contrast(Color.WHITE) >= CONTRAST) {
			return Color.WHITE;
		}
		return (shape.mean().contrast(site) >= CONTRAST) ? site : DARK;
	}

}
