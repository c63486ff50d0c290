package app.joren.runtime.fetch;

import java.time.Duration;

/**
 * When a fetch has to be over.
 *
 * @param nanoTime on the machine's own running clock, which nobody sets back
 */
record Deadline(long nanoTime) {

	static Deadline in(Duration duration) {
		return new Deadline(System.nanoTime() + duration.toNanos());
	}

	/** The same, later: what we wait for of ourselves is not the site's time. */
	Deadline later(Duration duration) {
		return new Deadline(this.nanoTime + duration.toNanos());
	}

	Duration left() {
		return Duration.ofNanos(this.nanoTime - System.nanoTime());
	}

	boolean passed() {
		return !left().isPositive();
	}

}
