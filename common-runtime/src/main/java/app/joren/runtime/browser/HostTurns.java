package app.joren.runtime.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets the requests of a page to one host go one after the other, with a pause between
 * them.
 */
final class HostTurns {

	private final Duration pause;

	private final Map<String, Turn> turns = new ConcurrentHashMap<>();

	HostTurns(Duration pause) {
		this.pause = pause;
	}

	/** A host's lock, and when it was last asked. */
	private static final class Turn {

		private final ReentrantLock lock = new ReentrantLock(true);

		private Instant free = Instant.EPOCH;

	}

	/** Asks when it is the request's turn. */
	<T> T take(String host, Supplier<T> request) {
		Turn turn = this.turns.computeIfAbsent(host, (name) -> new Turn());
		turn.lock.lock();
		try {
			await(Duration.between(Instant.now(), turn.free));
			return request.get();
		}
		finally {
			turn.free = Instant.now().plus(this.pause);
			turn.lock.unlock();
		}
	}

	private static void await(Duration left) {
		try {
			if (left.isPositive()) {
				Thread.sleep(left);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
