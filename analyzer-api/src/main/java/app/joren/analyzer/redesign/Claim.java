package app.joren.analyzer.redesign;

import app.joren.contracts.analyzer.DefinitionChanged;

/** What a worker gets that wants to make a new definition. */
sealed interface Claim {

	/**
	 * It is its own.
	 *
	 * @param appId the app
	 * @param changeId the change
	 * @param run names this worker's attempt
	 * @param futile how many changes before it came to nothing, one after the other
	 */
	record Granted(String appId, String changeId, String run, int futile) implements Claim {
	}

	/**
	 * It is done.
	 *
	 * @param change what came of it
	 */
	record Decided(DefinitionChanged change) implements Claim {
	}

	/** Another worker is at it. */
	record Busy() implements Claim {
	}

	/** One was made for the app not long ago. */
	record TooSoon() implements Claim {
	}

}
