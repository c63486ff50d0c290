package app.joren.analyzer.understanding;

import app.joren.contracts.definition.Evidence;

/**
 * How often parts of definitions are right, by how sure what found them is. The figures
 * are those of the bench over half of its sites; between them it is a straight line, and
 * what is surer than another stays so.
 */
enum Calibration {

	/** Patterns of articles. */
	ADDRESSES(0.9, 0.98),

	/** Where the body stands. */
	BODY(0.8, 0.95, 0.99, 0.98),

	/** What is left out of the body. */
	EXCLUSION(0.87, 0.79, 0.99, 0.8),

	/** Who wrote it. */
	BYLINE(0.84, 0.96),

	/**
	 * Its picture; too few were judged, so it is the share of right ones in all articles.
	 */
	LEAD_IMAGE(0.9, 0.85),

	/** When it was published. */
	PUBLISHED(0.97, 0.985),

	/** Its title. */
	TITLE(0.96, 0.94, 0.99, 0.985),

	/** Whether scripts have to run. */
	RENDERING(0.95, 0.98),

	/** A part of the site. */
	SECTION(0.87, 0.92),

	/** What names articles for machines. */
	FEED(0.9, 0.9),

	/** A page that lists articles. */
	LIST(0.91, 0.97),

	/** What names all pages for machines. */
	SITEMAP(0.8, 0.92);

	private static final double HIGHEST = 0.99;

	private final double[] points;

	/** Pairs of what is claimed and how often that is right, both rising. */
	Calibration(double... points) {
		this.points = points;
	}

	/** The same evidence with the confidence that it deserves. */
	Evidence of(Evidence evidence) {
		return new Evidence(of(evidence.confidence()), evidence.reasons());
	}

	double of(double claimed) {
		double from = 0;
		double right = 0;
		for (int i = 0; i < this.points.length; i += 2) {
			if (claimed <= this.points[i]) {
				return right + (this.points[i + 1] - right) * (claimed - from) / (this.points[i] - from);
			}
			from = this.points[i];
			right = this.points[i + 1];
		}
		return (from >= 1) ? right
				: right + (Math.max(HIGHEST, right) - right) * (Math.min(claimed, 1) - from) / (1 - from);
	}

}
