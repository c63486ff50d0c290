package app.joren.crawler.visit;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.crawler.article.ArticleState;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.frontier.Frontier;
import app.joren.crawler.page.PageState;

import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * What one slice knows of its crawl. It is read when the slice begins; since no other
 * worker may write while the claim holds, it stays right until the slice ends.
 */
final class SliceMemory {

	private final Frontier frontier;

	private final Map<URI, PageState> pages = new HashMap<>();

	private final Map<String, ArticleState> articles = new HashMap<>();

	private final Set<String> counted = new HashSet<>();

	private final Tally tally;

	private final Changes changes = new Changes();

	private final SiteHosts hosts;

	private final Set<String> sections;

	SliceMemory(Stores stores, Crawl crawl, SiteDefinition definition) {
		this.frontier = stores.frontiers().of(crawl.id());
		stores.pages().of(crawl.appId()).forEach((page) -> this.pages.put(page.address(), page));
		stores.articles().of(crawl.appId()).forEach((article) -> this.articles.put(article.id(), article));
		this.tally = new Tally(crawl);
		this.hosts = SiteHosts.of(definition);
		this.sections = definition.sections().stream().map(Section::id).collect(toUnmodifiableSet());
		this.frontier.all().forEach(this::count);
	}

	Frontier frontier() {
		return this.frontier;
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

	Map<URI, PageState> pages() {
		return this.pages;
	}

	Optional<PageState> page(URI address) {
		return Optional.ofNullable(this.pages.get(address));
	}

	Optional<ArticleState> article(String id) {
		return Optional.ofNullable(this.articles.get(id));
	}

	/** The entry of an address as other pages have completed it in the meantime. */
	Entry entry(Entry taken) {
		return this.frontier.find(taken.lead().address()).orElse(taken);
	}

	void done(Entry entry) {
		this.frontier.change(entry);
		this.changes.done(entry);
		count(entry);
	}

	void seen(PageState page) {
		this.changes.seen(page, this.pages.put(page.address(), page));
	}

	void told(ArticleState article) {
		this.articles.put(article.id(), article);
		this.changes.told(article);
	}

	/** Whether an article has been counted in this crawl. */
	boolean isCounted(String articleId) {
		return this.counted.contains(articleId);
	}

	private void count(Entry entry) {
		Entry.Result result = entry.result();
		boolean counts = result == Entry.Result.CREATED || result == Entry.Result.CHANGED
				|| result == Entry.Result.UNCHANGED || result == Entry.Result.NOT_MODIFIED;
		if (counts && entry.articleId() != null) {
			this.counted.add(entry.articleId());
		}
	}

}
