package app.joren.push.sending;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;

import app.joren.contracts.push.PushResults;

/**
 * Counts phones by what became of their pushes.
 *
 * @param taken of these the gateway has taken it
 * @param failed of these it has not, by the reason
 * @param waiting these are still to come
 * @param doubtful of the waiting nobody knows whether the gateway has taken it
 */
record Tally(int taken, Map<String, Integer> failed, int waiting, int doubtful) {

	Tally {
		failed = Map.copyOf(failed);
	}

	static Tally none() {
		return new Tally(0, Map.of(), 0, 0);
	}

	/** Counts entries. */
	static Tally of(Collection<Entry> entries) {
		Map<String, Integer> failed = new HashMap<>();
		int taken = 0;
		int waiting = 0;
		int doubtful = 0;
		for (Entry entry : entries) {
			switch (entry) {
				case Entry.Taken _ -> taken++;
				case Entry.Failed failure -> failed.merge(failure.reason(), 1, Integer::sum);
				case Entry.Waiting _, Entry.Claimed _ -> waiting++;
				case Entry.Doubtful _ -> {
					waiting++;
					doubtful++;
				}
			}
		}
		return new Tally(taken, failed, waiting, doubtful);
	}

	Tally plus(Tally other) {
		return combine(other, Integer::sum);
	}

	Tally minus(Tally other) {
		return combine(other, (mine, its) -> mine - its);
	}

	PushResults results() {
		return new PushResults(this.taken, this.failed, this.waiting, null);
	}

	private Tally combine(Tally other, IntBinaryOperator with) {
		Map<String, Integer> all = new HashMap<>(this.failed);
		other.failed
			.forEach((reason, count) -> all.put(reason, with.applyAsInt(this.failed.getOrDefault(reason, 0), count)));
		all.values().removeIf((count) -> count == 0);
		return new Tally(with.applyAsInt(this.taken, other.taken), all, with.applyAsInt(this.waiting, other.waiting),
				with.applyAsInt(this.doubtful, other.doubtful));
	}

}
