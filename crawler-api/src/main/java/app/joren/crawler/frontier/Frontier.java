package app.joren.crawler.frontier;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;

/**
 * The addresses of one crawl during a slice, as far as the slice meets them. What changes
 * is remembered until it has been written.
 */
public final class Frontier {

	/** More than a slice usually meets. */
	private static final int MOST_AT_HAND = 5000;

	private static final int FIRST = 1000;

	private final WrittenFrontier written;

	private final Line line;

	private final Map<URI, Entry> entries = new HashMap<>();

	private final Set<URI> strangers = new HashSet<>();

	private final Map<URI, Entry> taken = new HashMap<>();

	private final Map<URI, FrontierChange> changed = new LinkedHashMap<>();

	private FrontierCounts counts;

	private boolean wholly;

	/** A frontier as it was written, of which so much is there. */
	public Frontier(WrittenFrontier written, FrontierCounts counts) {
		this.written = written;
		this.counts = counts;
		this.wholly = counts.all() == 0;
		this.line = new Line(written, this.wholly);
	}

	/** The next address to visit; it leaves the line. */
	public Optional<Entry> take() {
		Optional<Entry> next = this.line.take((entry) -> !this.entries.containsKey(entry.lead().address()));
		next.ifPresent((entry) -> {
			this.entries.put(entry.lead().address(), entry);
			this.taken.put(entry.lead().address(), entry);
		});
		return next;
	}

	/** Some that will be taken next. */
	public Stream<Entry> next(int most) {
		return this.line.first(most);
	}

	/** Whether only articles are left in the line. */
	public boolean hasOnlyArticles() {
		return this.counts.sources() == this.taken.values()
			.stream()
			.filter((entry) -> entry.lead().kind() != PageKind.ARTICLE)
			.count();
	}

	/** How many addresses wait in the line. */
	public int waiting() {
		return this.counts.waiting() - this.taken.size();
	}

	/** How many addresses there are. */
	public int size() {
		return this.counts.all();
	}

	/** The counts, with what has not been written yet. */
	public FrontierCounts counts() {
		return this.counts;
	}

	/** What is known about an address. */
	public Optional<Entry> find(URI address) {
		meet(Set.of(address));
		return Optional.ofNullable(this.entries.get(address));
	}

	/** Reads what is known about addresses, so that each of them is at hand. */
	public void meet(Collection<URI> addresses) {
		if (this.wholly) {
			return;
		}
		Set<URI> unknown = addresses.stream()
			.filter((address) -> !this.entries.containsKey(address) && !this.strangers.contains(address))
			.collect(Collectors.toSet());
		if (!unknown.isEmpty()) {
			this.written.find(unknown).forEach(this::keep);
			unknown.removeAll(this.entries.keySet());
			this.strangers.addAll(unknown);
		}
	}

	/**
	 * Adds a lead.
	 * @param lead where to
	 * @param reason why
	 * @return what it changed
	 */
	public Addition add(Lead lead, Entry.Reason reason) {
		Optional<Entry> known = find(lead.address());
		if (known.isEmpty()) {
			change(Entry.waiting(lead, reason, this.counts.next()));
			return Addition.NEW;
		}
		Entry merged = known.get().merged(lead, reason);
		if (merged.equals(known.get())) {
			return Addition.NOTHING;
		}
		boolean grew = !merged.lead().sections().equals(known.get().lead().sections());
		replace(known.get(), merged);
		return grew ? Addition.SECTIONS : Addition.NOTHING;
	}

	/** Notes what came of a visit. */
	public void change(Entry entry) {
		note(entry);
		this.taken.remove(entry.lead().address());
		keep(entry);
	}

	/**
	 * An address that was taken waits again, with what leads have added meanwhile.
	 * @param entry as it was taken, or to be visited once more
	 */
	public void putBack(Entry entry) {
		URI address = entry.lead().address();
		Entry latest = this.entries.getOrDefault(address, entry);
		if (entry.tries() > latest.tries()) {
			change(latest.again());
		}
		else {
			this.taken.remove(address);
			this.line.add(latest);
		}
	}

	/** What has not been written yet; from now on it counts as written. */
	public List<FrontierChange> takeChanges() {
		List<FrontierChange> changes = List.copyOf(this.changed.values());
		this.changed.clear();
		return changes;
	}

	/** Forgets what is not needed soon, once all is written. */
	public void rest() {
		if (this.entries.size() > MOST_AT_HAND) {
			this.line.shorten(FIRST);
			Set<URI> kept = this.line.first(FIRST).map((entry) -> entry.lead().address()).collect(Collectors.toSet());
			kept.addAll(this.taken.keySet());
			this.entries.keySet().retainAll(kept);
			this.strangers.clear();
			this.wholly = false;
		}
	}

	/** One that is being visited is not in the line, and does not come back into it. */
	private void replace(Entry known, Entry merged) {
		note(merged);
		boolean inLine = this.line.remove(known);
		this.entries.put(merged.lead().address(), merged);
		this.taken.replace(merged.lead().address(), merged);
		if (inLine) {
			this.line.add(merged);
		}
	}

	private void keep(Entry entry) {
		this.entries.put(entry.lead().address(), entry);
		if (entry.waits()) {
			this.line.add(entry);
		}
	}

	private void note(Entry after) {
		URI address = after.lead().address();
		FrontierChange change = new FrontierChange(this.entries.get(address), after);
		this.counts = this.counts.after(change);
		FrontierChange earlier = this.changed.get(address);
		this.changed.put(address, (earlier != null) ? new FrontierChange(earlier.before(), after) : change);
	}

	/** What a lead changed. */
	public enum Addition {

		/** It was not known. */
		NEW,
		/** It belongs to more sections than was known. */
		SECTIONS,
		/** Nothing. */
		NOTHING

	}

}
