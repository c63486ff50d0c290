package app.joren.console.analytics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where the bars and lines of a chart are drawn, in the units of its view box.
 *
 * @param bars from left to right
 * @param lines from the bottom to the top
 */
public record BarChart(List<Bar> bars, List<Line> lines) {

	/** The size of the view box. */
	public static final int WIDTH = 720;

	/** The size of the view box. */
	public static final int HEIGHT = 220;

	private static final double LEFT = 56;

	private static final double TOP = 12;

	private static final double BOTTOM = HEIGHT - 28;

	private static final int LINES = 4;

	private static final int MOST_LABELS = 8;

	private static final double GAP = 0.25;

	private static final double QUARTER = 2.5;

	/** What is lost in rounding does not matter. */
	private static final double ALMOST = 0.999999;

	public BarChart {
		bars = List.copyOf(bars);
		lines = List.copyOf(lines);
	}

	/** A chart of some things in their order. */
	public static <T> BarChart of(List<T> things, ToDoubleFunction<T> value) {
		double step = step(things.stream().mapToDouble(value).max().orElse(0));
		double most = step * LINES;
		double slot = (WIDTH - LEFT) / Math.max(things.size(), 1);
		int every = Math.ceilDiv(Math.max(things.size(), 1), MOST_LABELS);
		return new BarChart(
				IntStream.range(0, things.size())
					.mapToObj((place) -> bar(place, value.applyAsDouble(things.get(place)) / most, slot,
							(things.size() - 1 - place) % every == 0))
					.toList(),
				IntStream.rangeClosed(0, LINES)
					.mapToObj((line) -> new Line(y(line * 1.0 / LINES), step * line))
					.toList());
	}

	private static Bar bar(int place, double part, double slot, boolean labelled) {
		double y = y(part);
		return new Bar(place, rounded(LEFT + slot * (place + GAP / 2)), rounded(y), rounded(slot * (1 - GAP)),
				rounded(BOTTOM - y), labelled);
	}

	private static double y(double part) {
		return rounded(BOTTOM - part * (BOTTOM - TOP));
	}

	/**
	 * A step of 1, 2, 2.5 or 5 times a power of ten, by which the lines reach over
	 * everything; quarters only of whole numbers.
	 */
	private static double step(double most) {
		if (most == 0) {
			return 1;
		}
		double least = most / LINES;
		double power = Math.pow(10, Math.floor(Math.log10(least)));
		return DoubleStream.of(1, 2, QUARTER, 5, 10)
			.filter((digit) -> digit != QUARTER || power >= 10)
			.map((digit) -> digit * power)
			.filter((step) -> step >= least * ALMOST)
			.findFirst()
			.orElse(least);
	}

	private static double rounded(double number) {
		return Math.round(number * 100) / 100.0;
	}

	/**
	 * A bar.
	 *
	 * @param place which thing it stands for, counted from 0
	 * @param x its left edge
	 * @param y its upper edge
	 * @param width its width
	 * @param height its height
	 * @param labelled whether there is room for a label
	 */
	public record Bar(int place, double x, double y, double width, double height, boolean labelled) {

		/** Where its label stands. */
		public double middle() {
			return this.x + this.width / 2;
		}

	}

	/**
	 * A line across.
	 *
	 * @param y where
	 * @param value what it stands for
	 */
	public record Line(double y, double value) {
	}

}
