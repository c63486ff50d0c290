package app.joren.apps.analytics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Waits longer each time, up to five times as long, and not for ever. */
final class Patience {

	private static final int LONGEST = 5;

	private final Instant end;

	private final Duration longest;

	private final Clock clock;

	private Duration pause;

	Patience(Instant end, Duration pause, Clock clock) {
		this.end = end;
		this.pause = pause;
		this.longest = pause.multipliedBy(LONGEST);
		this.clock = clock;
	}

	void pause(String reason) {
		if (this.clock.instant().isAfter(this.end)) {
			throw new Exhausted(reason);
		}
		try {
			Thread.sleep(this.pause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EventsNotCounted("The service stops", ex);
		}
		Duration next = this.pause.multipliedBy(3).dividedBy(2);
		this.pause = (next.compareTo(this.longest) < 0) ? next : this.longest;
	}

	/** There is no more of it. */
	static final class Exhausted extends EventsNotCounted {

		Exhausted(String message) {
			super(message);
		}

	}

}
