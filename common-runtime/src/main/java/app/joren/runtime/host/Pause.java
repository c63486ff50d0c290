package app.joren.runtime.host;

import java.time.Duration;

/** Waits. A port, so that tests need not. */
@FunctionalInterface
public interface Pause {

	/**
	 * Waits.
	 * @param duration for how long
	 * @throws InterruptedException when the waiting was ended from outside
	 */
	void pause(Duration duration) throws InterruptedException;

}
