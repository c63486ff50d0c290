package app.joren.analyzer.icon;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

import app.joren.extraction.design.Color;

/**
 * What of a picture can be seen, and what it stands on.
 *
 * @param box the smallest that holds all that can be seen
 * @param coverage how much of the box is filled, between 0 and 1
 * @param edge the colour that most of its outline has, if there is such a one
 * @param mean of all that can be seen
 */
record Silhouette(Rectangle box, double coverage, Optional<Color> edge, Color mean) {

	private static final int VISIBLE = 128;

	/** A picture that fills so much of its box has a ground of its own; a disc does. */
	private static final double FILLED = 0.75;

	/** How much of the outline must be of one colour. */
	private static final double OF_ONE_COLOR = 0.7;

	/** Colours are taken as the same within steps of this. */
	private static final int STEP = 24;

	/** What a picture shows; empty if nothing can be seen. */
	static Optional<Silhouette> of(BufferedImage picture) {
		Outline outline = new Outline();
		for (int y = 0; y < picture.getHeight(); y++) {
			int row = y;
			int[] ends = outline.ends(picture.getWidth(), (x) -> picture.getRGB(x, row), outline::saw);
			if (ends.length > 0) {
				outline.box.add(new Rectangle(ends[0], y, ends[1] - ends[0] + 1, 1));
			}
		}
		for (int x = 0; x < picture.getWidth(); x++) {
			int column = x;
			outline.ends(picture.getHeight(), (y) -> picture.getRGB(column, y), (_) -> {
			});
		}
		return outline.silhouette();
	}

	/** Whether the picture brings its own ground. */
	boolean hasGround() {
		return this.coverage >= FILLED;
	}

	/** The ground that the picture brings, if that is of one colour. */
	Optional<Color> ground() {
		return hasGround() ? this.edge : Optional.empty();
	}

	/** Collects what is seen of a picture. */
	private static final class Outline {

		private final Rectangle box = new Rectangle(-1, -1);

		private final Map<Integer, Integer> edges = new HashMap<>();

		private long pixels;

		private long red;

		private long green;

		private long blue;

		private int edgePixels;

		/**
		 * The first and the last place that can be seen in a line, both of them edges.
		 */
		int[] ends(int length, IntUnaryOperator line, IntConsumer seen) {
			int first = -1;
			int last = -1;
			for (int i = 0; i < length; i++) {
				int pixel = line.applyAsInt(i);
				if ((pixel >>> 24) >= VISIBLE) {
					seen.accept(pixel);
					first = (first < 0) ? i : first;
					last = i;
				}
			}
			if (first < 0) {
				return new int[0];
			}
			edge(line.applyAsInt(first));
			edge(line.applyAsInt(last));
			return new int[] { first, last };
		}

		void saw(int pixel) {
			this.pixels++;
			this.red += (pixel >> 16) & 0xff;
			this.green += (pixel >> 8) & 0xff;
			this.blue += pixel & 0xff;
		}

		private void edge(int pixel) {
			this.edgePixels++;
			this.edges.merge(pixel | 0xff000000, 1, Integer::sum);
		}

		Optional<Silhouette> silhouette() {
			if (this.pixels == 0) {
				return Optional.empty();
			}
			double area = (double) this.box.width * this.box.height;
			return Optional.of(new Silhouette(this.box, this.pixels / area, commonEdge(),
					new Color(this.red / (255.0 * this.pixels), this.green / (255.0 * this.pixels),
							this.blue / (255.0 * this.pixels))));
		}

		private Optional<Color> commonEdge() {
			int common = this.edges.entrySet()
				.stream()
				.max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey)
				.orElse(0);
			int alike = this.edges.entrySet()
				.stream()
				.filter((edge) -> isAlike(edge.getKey(), common))
				.mapToInt(Map.Entry::getValue)
				.sum();
			return (alike >= OF_ONE_COLOR * this.edgePixels) ? Optional.of(color(common)) : Optional.empty();
		}

		private static boolean isAlike(int one, int other) {
			return Math.abs(((one >> 16) & 0xff) - ((other >> 16) & 0xff)) <= STEP
					&& Math.abs(((one >> 8) & 0xff) - ((other >> 8) & 0xff)) <= STEP
					&& Math.abs((one & 0xff) - (other & 0xff)) <= STEP;
		}

		private static Color color(int pixel) {
			return new Color(((pixel >> 16) & 0xff) / 255.0, ((pixel >> 8) & 0xff) / 255.0, (pixel & 0xff) / 255.0);
		}

	}

}
