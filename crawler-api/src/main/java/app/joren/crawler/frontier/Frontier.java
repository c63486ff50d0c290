package app.joren.crawler.frontier;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;

/**
 * The addresses of one crawl during a slice. What changes is remembered until it has been
 * written.
 */
public final class Frontier {

	private final Map<URI, Entry> entries = new HashMap<>();

	private final TreeSet<Entry> line = new TreeSet<>(
			Comparator.comparingInt(Entry::rank).thenComparingInt(Entry::order));

	private final Map<URI, Entry> changed = new LinkedHashMap<>();

	/** A frontier as it was written. */
	public Frontier(List<Entry> written) {
		written.forEach(this::keep);
	}

	/** The next address to visit; it leaves the line. */
	public Optional<Entry> take() {
		return Optional.ofNullable(this.line.pollFirst());
	}

	/** Whether only articles are left in the line. */
	public boolean hasOnlyArticles() {
		return this.line.stream().allMatch((entry) -> entry.lead().kind() == PageKind.ARTICLE);
	}

	/** How many addresses wait in the line. */
	public int waiting() {
		return this.line.size();
	}

	/** All addresses. */
	public Collection<Entry> all() {
		return this.entries.values();
	}

	/** What is known about an address. */
	public Optional<Entry> find(URI address) {
		return Optional.ofNullable(this.entries.get(address));
	}

	/**
	 * Adds a lead.
	 * @param lead where to
	 * @param reason why
	 * @return what it changed
	 */
	public Addition add(Lead lead, Entry.Reason reason) {
		Entry known = this.entries.get(lead.address());
		if (known == null) {
			change(Entry.waiting(lead, reason, this.entries.size()));
			return Addition.NEW;
		}
		Entry merged = known.merged(lead, reason);
		if (merged.equals(known)) {
			return Addition.NOTHING;
		}
		boolean grew = !merged.lead().sections().equals(known.lead().sections());
		replace(known, merged);
		return grew ? Addition.SECTIONS : Addition.NOTHING;
	}

	/** Notes what came of a visit. */
	public void change(Entry entry) {
		keep(entry);
		this.changed.put(entry.lead().address(), entry);
	}

	/** What has not been written yet; from now on it counts as written. */
	public List<Entry> takeChanges() {
		List<Entry> changes = List.copyOf(this.changed.values());
		this.changed.clear();
		return changes;
	}

	/** One that is being visited is not in the line, and does not come back into it. */
	private void replace(Entry known, Entry merged) {
		boolean inLine = this.line.remove(known);
		this.entries.put(merged.lead().address(), merged);
		this.changed.put(merged.lead().address(), merged);
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
