package app.joren.bench.text;

/**
 * How much of two bags is the same.
 *
 * @param common in both
 * @param excess only in what was made
 * @param missing only in the truth
 */
public record Overlap(long common, long excess, long missing) {

	/** The part of what was made that is right. */
	public double precision() {
		return share(this.common, this.common + this.excess);
	}

	/** The part of the truth that was made. */
	public double recall() {
		return share(this.common, this.common + this.missing);
	}

	/** The harmonic mean of precision and recall. */
	public double f1() {
		return f1(precision(), recall());
	}

	/** The harmonic mean of a precision and a recall. */
	public static double f1(double precision, double recall) {
		return (precision + recall > 0) ? 2 * precision * recall / (precision + recall) : 0;
	}

	private double share(long part, long whole) {
		if (this.excess == 0 && this.missing == 0) {
			return 1;
		}
		return (whole > 0) ? (double) part / whole : 0;
	}

}
