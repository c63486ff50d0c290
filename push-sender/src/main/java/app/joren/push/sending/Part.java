package app.joren.push.sending;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Some phones of a shard that a campaign goes to, and how far it is with each: the
 * outbox.
 *
 * @param after the phone before the first one; {@code null} at the shard's beginning
 * @param last the last phone of the shard that was looked at for it
 * @param since when its pushes began to be handed over the last time
 * @param entries how far the campaign is, by the ids of the phones
 */
record Part(@Nullable String after, String last, Instant since, Map<String, Entry> entries) {

	Part {
		entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
	}

	/** When it is to be looked at again, if ever. */
	Optional<Instant> due() {
		return this.entries.values().stream().flatMap((entry) -> entry.due().stream()).min(Instant::compareTo);
	}

	/** The same with other entries for some phones. */
	Part with(Map<String, Entry> others) {
		Map<String, Entry> all = new LinkedHashMap<>(this.entries);
		all.putAll(others);
		return new Part(this.after, this.last, this.since, all);
	}

	/** The same, of which pushes are handed over from now on. */
	Part since(Instant now) {
		return new Part(this.after, this.last, now, this.entries);
	}

	/** The same after the worker that had claimed it was not heard of. */
	Part abandoned(Instant known) {
		return each((entry) -> (entry instanceof Entry.Claimed) ? new Entry.Doubtful(this.since, known) : entry);
	}

	/** What its phones count for. */
	Tally tally() {
		return Tally.of(this.entries.values());
	}

	private Part each(UnaryOperator<Entry> change) {
		Map<String, Entry> changed = new LinkedHashMap<>(this.entries);
		changed.replaceAll((_, entry) -> change.apply(entry));
		return new Part(this.after, this.last, this.since, changed);
	}

}
