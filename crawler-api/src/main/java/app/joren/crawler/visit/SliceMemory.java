package app.joren.crawler.visit;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.crawler.article.ArticleState;
import app.joren.crawler.crawl.CrawlChange;
import app.joren.crawler.crawl.SiteHosts;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.frontier.Frontier;
import app.joren.crawler.page.PageState;

import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * What one slice knows of its crawl. It is read as the slice comes to it; since no other
 * worker may write while the claim holds, it stays right until the slice ends. It grows
 * with what the slice visits, not with the site.
 */
final class SliceMemory {

	/** As many as one request reads. */
	private static final int AHEAD = 100;

	private static final Set<Entry.Result> COUNTED = Set.of(Entry.Result.CREATED, Entry.Result.CHANGED,
			Entry.Result.UNCHANGED, Entry.Result.NOT_MODIFIED);

	private final Frontier frontier;

	private final KnownSite site;

	private final Tally tally;

	private final Changes changes = new Changes();

	private final SiteHosts hosts;

	private final Set<String> sections;

	SliceMemory(Stores stores, CrawlChange begun, SiteDefinition definition) {
		Crawl crawl = begun.crawl();
		this.frontier = stores.frontiers().of(crawl.id(), begun.frontier());
		this.site = new KnownSite(stores, crawl.appId());
		this.tally = new Tally(crawl);
		this.hosts = SiteHosts.of(definition);
		this.sections = definition.sections().stream().map(Section::id).collect(toUnmodifiableSet());
	}

	Frontier frontier() {
		return this.frontier;
	}

	KnownSite site() {
		return this.site;
	}

	Tally tally() {
		return this.tally;
	}

	Changes changes() {
		return this.changes;
	}

	SiteHosts hosts() {
		return this.hosts;
	}

	/** The sections that the definition has. */
	Set<String> sections() {
		return this.sections;
	}

	Optional<PageState> page(URI address) {
		return this.site.page(address);
	}

	Optional<ArticleState> article(String id) {
		return this.site.article(id);
	}

	/** The next address to visit. What is known of it and of the following is at hand. */
	Optional<Entry> take() {
		Optional<Entry> next = this.frontier.take();
		next.map((entry) -> entry.lead().address())
			.filter((address) -> !this.site.hasRead(address))
			.ifPresent(this::readAhead);
		return next;
	}

	private void readAhead(URI address) {
		Stream<URI> following = this.frontier.next(AHEAD - 1).map((entry) -> entry.lead().address());
		this.site.read(Stream.concat(Stream.of(address), following).toList());
	}

	/** The entry of an address as other pages have completed it in the meantime. */
	Entry entry(Entry taken) {
		return this.frontier.find(taken.lead().address()).orElse(taken);
	}

	void done(Entry entry) {
		this.frontier.change(entry);
		this.changes.done(entry);
	}

	void seen(PageState page) {
		this.changes.seen(page, this.site.put(page).orElse(null));
	}

	void told(ArticleState article) {
		this.site.put(article);
		this.changes.told(article);
	}

	/**
	 * Whether an article has been counted in this crawl, by one of the pages that hold
	 * it.
	 */
	boolean isCounted(String articleId) {
		return article(articleId).stream()
			.flatMap((article) -> article.holders().stream())
			.flatMap((holder) -> this.frontier.find(holder).stream())
			.anyMatch((entry) -> articleId.equals(entry.articleId()) && entry.result() != null
					&& COUNTED.contains(entry.result()));
	}

}
