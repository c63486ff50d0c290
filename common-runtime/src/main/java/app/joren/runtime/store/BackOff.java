package app.joren.runtime.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Waits before something is tried again: longer each time, and not all at once, as AWS
 * asks for where a table is throttled.
 */
final class BackOff {

	private static final long FIRST_MILLIS = 25;

	private static final long LONGEST_MILLIS = 2000;

	private static final int TRIES = 12;

	private int tries;

	/** Waits; false when it has been tried often enough. */
	boolean pause() {
		if (++this.tries >= TRIES) {
			return false;
		}
		long most = Math.min(LONGEST_MILLIS, FIRST_MILLIS << this.tries);
		try {
			Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most)));
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
