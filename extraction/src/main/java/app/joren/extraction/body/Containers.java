package app.joren.extraction.body;

import org.jsoup.nodes.Element;

/**
 * Chooses the element that gains most prose for the least other text, and corrects the
 * choice where names tell more than figures do.
 */
final class Containers {

	/** What other text takes from the worth of prose. */
	private static final double COST = 0.8;

	/** So much more prose is worth a wider container. */
	private static final double MORE = 1.05;

	/** With more other text a wider container is not a body. */
	private static final double MOST_OTHER = 0.7;

	/** So much of the prose a narrower container has to hold. */
	private static final double ENOUGH = 0.5;

	/** With so much other text among it, prose outside belongs to something else. */
	private static final double MIXED = 0.3;

	private final TextMap map;

	private final boolean[] foreign;

	private final double[] good;

	private final double[] bad;

	/**
	 * @param good the prose within each row
	 * @param bad the other text within each row
	 */
	Containers(TextMap map, boolean[] foreign, double[] good, double[] bad) {
		this.map = map;
		this.foreign = foreign;
		this.good = good;
		this.bad = bad;
	}

	/** The row of the best container, or -1 where there is none. */
	int best() {
		int best = -1;
		double bestGain = Double.NEGATIVE_INFINITY;
		for (int row = 0; row < this.map.size(); row++) {
			if (this.foreign[row] || !this.map.isBlock(row) || isSingleBlock(row)) {
				continue;
			}
			double gain = this.good[row] - COST * this.bad[row] + bonus(row);
			// Of a chain of boxes around the same text the innermost is taken.
			if (gain >= bestGain) {
				best = row;
				bestGain = gain;
			}
		}
		return (best < 0) ? best : narrowed(widened(best));
	}

	/** A body that is named so and holds more than the part found is taken whole. */
	private int widened(int best) {
		int wide = best;
		for (int row = this.map.parent(best); row > 0; row = this.map.parent(row)) {
			boolean more = this.good[row] >= MORE * this.good[wide];
			if (more && isNamedBody(row) && this.bad[row] <= MOST_OTHER * this.good[row]) {
				wide = row;
			}
		}
		return wide;
	}

	/** Beside a body that is named so, teasers of other articles are not it. */
	private int narrowed(int best) {
		int narrow = best;
		for (int row = best + 1; row < this.map.end(narrow); row++) {
			if (!this.foreign[row] && isNamedBody(row) && this.good[row] >= ENOUGH * this.good[best]
					&& isRestOther(narrow, row)) {
				narrow = row;
			}
		}
		return narrow;
	}

	private boolean isRestOther(int wide, int narrow) {
		double prose = this.good[wide] - this.good[narrow];
		double other = this.bad[wide] - this.bad[narrow];
		return prose > 0 && other >= MIXED * prose;
	}

	private boolean isNamedBody(int row) {
		Element element = this.map.element(row);
		return element.attr("itemprop").contains("articleBody") || element.nameIs("article")
				|| this.map.signs(row).body();
	}

	/** One paragraph is a body only if it is nearly all that there is. */
	private boolean isSingleBlock(int row) {
		return this.map.length(row) > 0.9 * this.good[row] && this.map.element(row).nameIs("p")
				&& this.good[row] < 0.8 * this.good[0];
	}

	private double bonus(int row) {
		Element element = this.map.element(row);
		double prose = this.good[row];
		if (element.attr("itemprop").contains("articleBody")) {
			return 0.15 * prose;
		}
		if (this.map.signs(row).body()) {
			return 0.05 * prose;
		}
		return element.nameIs("article") || element.nameIs("main") ? 0.02 * prose : 0;
	}

}
