package app.joren.extraction.drift;

/**
 * How often something was so.
 *
 * @param count how often
 * @param of of how many
 */
public record Rate(int count, int of) {

	/** A page or two are odd in any crawl. */
	static final int SOME = 3;

	/** As many of pages that nobody has seen before. */
	static final int MANY = 5;

	/** What is so much rarer than this by chance is no chance. */
	private static final double CHANCE = 0.005;

	/** A smaller difference does not matter to readers. */
	private static final double MATTERS = 0.1;

	private static final double MOST = 0.5;

	/**
	 * Whether it has become more frequent, beyond what chance makes of small numbers. The
	 * earlier rate is taken as high as it may well have been.
	 * @param least what is rarer is no more than odd
	 */
	public boolean roseSince(Rate before, int least) {
		if (this.count < least || before.of == 0 || share() - before.share() < MATTERS) {
			return false;
		}
		return atLeast(this.count, this.of, before.upper()) < CHANCE;
	}

	/** Whether it is so for half of all or more, and was not. */
	public boolean becameMostSince(Rate before) {
		return this.of > 0 && before.of > 0 && share() >= MOST && before.share() < MOST;
	}

	/** Between 0 and 1. */
	double share() {
		return (double) this.count / this.of;
	}

	/** The upper end of Wilson's interval of one standard deviation. */
	private double upper() {
		double n = this.of;
		double p = share();
		return (p + 1 / (2 * n) + Math.sqrt(p * (1 - p) / n + 1 / (4 * n * n))) / (1 + 1 / n);
	}

	/** How probable it is that something of a probability happens so often or oftener. */
	private static double atLeast(int count, int of, double probability) {
		double sum = 0;
		double logarithm = of * Math.log1p(-probability);
		for (int k = 0; k <= of && probability < 1; k++) {
			sum += (k >= count) ? Math.exp(logarithm) : 0;
			logarithm += Math.log((double) (of - k) / (k + 1)) + Math.log(probability) - Math.log1p(-probability);
		}
		return (probability < 1) ? sum : 1;
	}

}
