package app.joren.analyzer.analysis;

import app.joren.contracts.analyzer.Analysis;

/** What a worker gets that wants to carry out an analysis. */
sealed interface Claim {

	/**
	 * The analysis is its own until the lease ends, which it has to renew.
	 *
	 * @param analysis as it begins
	 * @param run names this worker's attempt
	 */
	record Granted(Analysis analysis, String run) implements Claim {
	}

	/**
	 * Nothing is left to do.
	 *
	 * @param analysis as it ended
	 */
	record Ended(Analysis analysis) implements Claim {
	}

	/** Another worker is at it. */
	record Busy() implements Claim {
	}

	/** There is no such analysis, or not any more. */
	record Unknown() implements Claim {
	}

}
