package app.joren.crawler.visit;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageState;
import app.joren.crawler.store.ContentHash;
import app.joren.extraction.site.PageKind;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The pages that a crawl has seen: the first ones of all sources, the newest articles,
 * and of all articles as many as it takes to say what is true of them, the same in every
 * run.
 */
final class SeenPages {

	private static final int SAMPLE = 3000;

	/** So many of the newest articles show how a site publishes now. */
	private static final int NEWEST = 30;

	private static final int AT_ONCE = 100;

	private final Map<URI, PageState> sources = new HashMap<>();

	private final Set<URI> failedSources = new HashSet<>();

	private final TreeSet<Drawn> sample = new TreeSet<>(Comparator.comparing(Drawn::lot));

	private final TreeSet<PageState> newest = new TreeSet<>(
			Comparator.comparing(SeenPages::first, Comparator.reverseOrder())
				.thenComparing((page) -> page.address().toString()));

	/** Reads them; what the crawl has done must have been written. */
	static SeenPages of(Stores stores, Crawl crawl) {
		SeenPages seen = new SeenPages();
		stores.frontiers()
			.all(crawl.id())
			.peek(seen::add)
			.filter((entry) -> !entry.waits())
			.map((entry) -> entry.lead().address())
			.gather(Gatherers.windowFixed(AT_ONCE))
			.flatMap((some) -> stores.pages().find(crawl.appId(), some).stream())
			.filter((page) -> !page.seen().isBefore(crawl.started()))
			.forEach(seen::add);
		return seen;
	}

	private void add(Entry entry) {
		boolean source = entry.reason() == Entry.Reason.SEED && entry.lead().kind() != PageKind.ARTICLE;
		if (source && entry.result() == Entry.Result.FAILED) {
			this.failedSources.add(entry.lead().address());
		}
	}

	private void add(PageState page) {
		if (page.lead().kind() == PageKind.ARTICLE) {
			keep(this.sample, new Drawn(ContentHash.of(page.address().toString().getBytes(UTF_8)), page), SAMPLE);
			keep(this.newest, page, NEWEST);
		}
		else if (page.lead().depth() == 0) {
			this.sources.put(page.address(), page);
		}
	}

	private static <T> void keep(TreeSet<T> some, T one, int most) {
		some.add(one);
		if (some.size() > most) {
			some.pollLast();
		}
	}

	/** When a page was first read; long ago where that is not known. */
	private static Instant first(PageState page) {
		return (page.sight() != null && page.sight().first() != null) ? page.sight().first() : Instant.EPOCH;
	}

	/** The first pages of sources that were read. */
	Stream<PageState> sources() {
		return this.sources.values().stream();
	}

	/** The first pages of sources that could not be read. */
	Stream<URI> failedSources() {
		return this.failedSources.stream();
	}

	/** Pages of articles. */
	Stream<PageState> articles() {
		return this.sample.stream().map(Drawn::page);
	}

	/** The pages of articles that were first read last, the latest first. */
	List<PageState> newest() {
		return List.copyOf(this.newest);
	}

	/**
	 * A page with its lot, by which it is in the sample or not.
	 *
	 * @param lot a hash of its address
	 * @param page the page
	 */
	private record Drawn(String lot, PageState page) {
	}

}
