package app.joren.runtime.robots;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets requests to one host through one at a time, with a pause between them. What a site
 * asked for by Retry-After closes the gate for that long.
 */
final class HostGate {

	private final ReentrantLock turn = new ReentrantLock(true);

	private final Clock clock;

	private volatile Instant opens = Instant.MIN;

	HostGate(Clock clock) {
		this.clock = clock;
	}

	void enter() throws InterruptedException {
		this.turn.lockInterruptibly();
	}

	void leave() {
		this.turn.unlock();
	}

	/** How long it is until the next request may be sent. */
	Duration left() {
		Instant now = this.clock.instant();
		return this.opens.isAfter(now) ? Duration.between(now, this.opens) : Duration.ZERO;
	}

	/** Nothing more for a while, counted from now. */
	synchronized void closeFor(Duration pause) {
		Instant until = this.clock.instant().plus(pause);
		if (until.isAfter(this.opens)) {
			this.opens = until;
		}
	}

}
