package app.joren.crawler.rendition;

import java.awt.image.BufferedImage;

/**
 * What all pixels of a picture have in common.
 *
 * @param color their mean on white
 * @param transparent whether something can be seen through
 * @param plain whether all are of one colour, or nothing can be seen
 */
record Looks(String color, boolean transparent, boolean plain) {

	private static final int OPAQUE = 255;

	static Looks of(BufferedImage picture) {
		long[] sums = new long[3];
		boolean transparent = false;
		boolean plain = true;
		int first = picture.getRGB(0, 0);
		int[] row = new int[picture.getWidth()];
		for (int y = 0; y < picture.getHeight(); y++) {
			picture.getRGB(0, y, row.length, 1, row, 0, row.length);
			for (int pixel : row) {
				int alpha = pixel >>> 24;
				transparent |= alpha < OPAQUE;
				plain &= pixel == first || (alpha == 0 && first >>> 24 == 0);
				sums[0] += onWhite(pixel >> 16, alpha);
				sums[1] += onWhite(pixel >> 8, alpha);
				sums[2] += onWhite(pixel, alpha);
			}
		}
		long pixels = (long) picture.getWidth() * picture.getHeight();
		return new Looks("#%02x%02x%02x".formatted(sums[0] / pixels, sums[1] / pixels, sums[2] / pixels), transparent,
				plain);
	}

	private static int onWhite(int part, int alpha) {
		return ((part & 0xff) * alpha + OPAQUE * (OPAQUE - alpha)) / OPAQUE;
	}

}
