package app.joren.console.conversion;

import com.github.f4b6a3.uuid.UuidCreator;

/** Mints the ids of apps, analyses and crawls: opaque, and sorted by their age. */
final class Ids {

	private Ids() {
	}

	static String next() {
		return UuidCreator.getTimeOrderedEpoch().toString();
	}

}
