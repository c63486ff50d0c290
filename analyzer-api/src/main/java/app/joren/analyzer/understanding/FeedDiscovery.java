package app.joren.analyzer.understanding;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.extraction.dates.DateReader;
import app.joren.extraction.feed.Feed;
import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.feed.FeedReader;
import app.joren.extraction.listing.OtherName;

/**
 * Finds the site's feeds: those that pages declare or link to, else at the usual places.
 */
final class FeedDiscovery {

	private static final Pattern FEED_LINK = Pattern.compile(
			"(?i)(?:/(?:feed|rss|atom)/?$)|(?:\\.(?:rss|atom|rdf)$)|(?:(?:feed|rss|atom|index)[\\w.-]*\\.(?:xml|rdf)$)|feed\\.json$");

	private static final Pattern COMMENTS = Pattern.compile("(?i)comment|コメント");

	private static final List<String> USUAL = List.of("feed", "feed.xml", "atom.xml", "rss.xml", "index.xml");

	private static final int MOST = 4;

	private final Exploration exploration;

	private final URI home;

	private final DateReader dates;

	private final Map<URI, Feed> feeds = new LinkedHashMap<>();

	FeedDiscovery(Exploration exploration, URI home, Instant now) {
		this.dates = DateReader.at(now);
		this.exploration = exploration;
		this.home = home;
	}

	private static Stream<URI> declared(SitePage page) {
		return page.page()
			.document()
			.select("link[rel~=(?i)alternate][type~=(?i)(?:rss|atom|feed\\+json|rdf)]")
			.stream()
			.filter((link) -> !COMMENTS.matcher(link.attr("title") + link.attr("href")).find())
			.flatMap((link) -> page.page().resolve(link.attr("href")).stream());
	}

	/** Reads the feeds that a page declares or links to. */
	void declaredOn(SitePage page) {
		Set<URI> addresses = new LinkedHashSet<>(declared(page).toList());
		page.page().document().select("a[href]").forEach((anchor) -> {
			if (FEED_LINK.matcher(anchor.attr("href").strip()).find()
					&& !COMMENTS.matcher(anchor.attr("href")).find()) {
				page.page().resolve(anchor.attr("href")).ifPresent(addresses::add);
			}
		});
		OtherName otherName = OtherName.of(page.page());
		addresses.stream().map(otherName::here).forEach(this::read);
		if (this.feeds.isEmpty() && page.address().equals(this.home)) {
			declared(page).map(otherName::here).findFirst().ifPresent(this::readElsewhere);
		}
	}

	/**
	 * Tries the places of the systems and hosts that a page shows, and the usual places
	 * around it, until one answers.
	 */
	void guessedAround(SitePage page) {
		URI address = page.address();
		for (URI habit : FeedHabits.of(page)) {
			if (this.feeds.isEmpty()) {
				readElsewhere(habit);
			}
		}
		for (String name : USUAL) {
			if (this.feeds.isEmpty()) {
				read(address.resolve(name));
			}
		}
	}

	private void read(URI address) {
		if (this.exploration.scope().isOnSite(address)) {
			readElsewhere(address);
		}
	}

	/** Some hosts keep the feeds of all their sites on one server. */
	private void readElsewhere(URI address) {
		if (this.feeds.size() >= MOST || this.feeds.containsKey(address)) {
			return;
		}
		this.exploration.raw(address)
			.flatMap(FeedReader::read)
			.filter((feed) -> !feed.entries().isEmpty())
			.filter((feed) -> this.exploration.scope().isOnSite(address) || isOfSite(feed))
			.ifPresent((feed) -> this.feeds.put(address, feed));
	}

	private boolean isOfSite(Feed feed) {
		long own = feed.entries()
			.stream()
			.filter((entry) -> this.exploration.scope().isOnSite(entry.address()))
			.count();
		return own * 2 >= feed.entries().size();
	}

	Map<URI, Feed> feeds() {
		return this.feeds;
	}

	/** The feeds' entries that lie on the site. */
	List<Candidate> candidates() {
		List<Candidate> candidates = new ArrayList<>();
		this.feeds.values().forEach((feed) -> {
			EntryCandidates entries = new EntryCandidates(this.exploration.scope(),
					OtherName.of(feed.home(), this.home), Candidate.Origin.FEED);
			articles(feed).forEach((entry) -> entries.of(entry).ifPresent(candidates::add));
		});
		return candidates;
	}

	/**
	 * Some generators put every page into the feed; those without a real date are no
	 * articles.
	 */
	private List<FeedEntry> articles(Feed feed) {
		List<FeedEntry> dated = feed.entries().stream().filter(this::isDated).toList();
		return (dated.size() * 2 > feed.entries().size()) ? dated : feed.entries();
	}

	private boolean isDated(FeedEntry entry) {
		return entry.date() != null && this.dates.read(entry.date()).isPresent();
	}

}
