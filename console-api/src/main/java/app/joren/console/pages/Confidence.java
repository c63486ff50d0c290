package app.joren.console.pages;

import java.util.Locale;

/** A confidence in words. */
enum Confidence {

	/** Nothing to worry about. */
	SURE,

	/** Worth a look. */
	LIKELY,

	/** Needs a look. */
	DOUBTFUL;

	private static final double SURE_FROM = 0.8;

	private static final double LIKELY_FROM = 0.5;

	static Confidence of(double confidence) {
		if (confidence >= SURE_FROM) {
			return SURE;
		}
		return (confidence >= LIKELY_FROM) ? LIKELY : DOUBTFUL;
	}

	/** Where its word is. */
	public String key() {
		return "confidence." + name().toLowerCase(Locale.ROOT);
	}

}
