package app.joren.contracts.definition;

import java.util.List;

/**
 * Why a part of a definition is as it is.
 *
 * @param confidence between 0 and 1: how often a part with this evidence is right
 * @param reasons short sentences a person can check against the site
 */
public record Evidence(double confidence, List<String> reasons) {

	public Evidence {
		if (confidence < 0 || confidence > 1) {
			throw new IllegalArgumentException("Confidence is between 0 and 1, not " + confidence);
		}
		reasons = List.copyOf(reasons);
	}

	/** Evidence with one or more reasons. */
	public static Evidence of(double confidence, String... reasons) {
		return new Evidence(confidence, List.of(reasons));
	}

}
