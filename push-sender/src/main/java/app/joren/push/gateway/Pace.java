package app.joren.push.gateway;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Lets so many through per second, and a tenth of a second's worth at once after a pause.
 * Who comes too early waits for a turn of its own, so that waiting longer than needed
 * costs no turn.
 */
class Pace {

	private static final long BURST_NANOS = Duration.ofMillis(100).toNanos();

	private final long interval;

	private final LongSupplier nanoTime;

	private long next;

	Pace(int perSecond, LongSupplier nanoTime) {
		this.interval = Duration.ofSeconds(1).toNanos() / perSecond;
		this.nanoTime = nanoTime;
		this.next = nanoTime.getAsLong();
	}

	/** Waits for a turn. */
	void await() {
		for (long left = take(); left > 0;) {
			long start = this.nanoTime.getAsLong();
			LockSupport.parkNanos(left);
			left -= this.nanoTime.getAsLong() - start;
		}
	}

	/** Takes a turn; answers how many nanoseconds it lies ahead. */
	synchronized long take() {
		long now = this.nanoTime.getAsLong();
		this.next = Math.max(this.next, now - BURST_NANOS);
		long turn = this.next;
		this.next += this.interval;
		return Math.max(0, turn - now);
	}

}
