package app.joren.crawler.frontier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The addresses that wait, in their order. It may have thousands, so only its beginning
 * is read, and the next of what was written when that is used up.
 */
final class Line {

	private final WrittenFrontier written;

	private final TreeSet<Entry> entries = new TreeSet<>(Comparator.comparingLong(Entry::place));

	/** Up to this place, all that was written has been read. */
	private long known = -1;

	private boolean wholly;

	Line(WrittenFrontier written, boolean wholly) {
		this.written = written;
		this.wholly = wholly;
	}

	void add(Entry entry) {
		this.entries.add(entry);
	}

	boolean remove(Entry entry) {
		return this.entries.remove(entry);
	}

	/**
	 * The next one, which leaves the line.
	 * @param unknown tells which of those that were written are not known better here
	 */
	Optional<Entry> take(Predicate<Entry> unknown) {
		while (!this.wholly && (this.entries.isEmpty() || this.entries.first().place() > this.known)) {
			readOn(unknown);
		}
		return Optional.ofNullable(this.entries.pollFirst());
	}

	private void readOn(Predicate<Entry> unknown) {
		WrittenFrontier.Stretch next = this.written.after(this.known);
		next.entries().stream().filter(unknown).forEach(this.entries::add);
		this.wholly = next.last();
		this.known = next.entries().isEmpty() ? this.known : next.entries().getLast().place();
	}

	/** The first ones. */
	Stream<Entry> first(int most) {
		return this.entries.stream().limit(most);
	}

	/** Forgets all but the first ones, of what has been written to the last. */
	void shorten(int most) {
		List<Entry> kept = first(most).toList();
		if (kept.size() < this.entries.size()) {
			this.known = Math.min(this.wholly ? Long.MAX_VALUE : this.known, kept.getLast().place());
			this.wholly = false;
			this.entries.retainAll(kept);
		}
	}

}
