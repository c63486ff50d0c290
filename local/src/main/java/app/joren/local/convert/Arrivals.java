package app.joren.local.convert;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Judges whether all articles of a crawl that will arrive in the app have arrived. */
final class Arrivals {

	private final int expected;

	private final long patience;

	private final LongSupplier nanoTime;

	private int count = -1;

	private long changed;

	/**
	 * Expects articles.
	 * @param expected how many the crawl has sent
	 * @param patience how long to wait when none arrives
	 * @param nanoTime the time
	 */
	Arrivals(int expected, Duration patience, LongSupplier nanoTime) {
		this.expected = expected;
		this.patience = patience.toNanos();
		this.nanoTime = nanoTime;
	}

	/** Whether waiting longer is of no use, now that so many are there. */
	boolean areOver(int now) {
		if (now != this.count) {
			this.count = now;
			this.changed = this.nanoTime.getAsLong();
		}
		return now >= this.expected || this.nanoTime.getAsLong() - this.changed > this.patience;
	}

}
