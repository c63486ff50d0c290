package app.joren.crawler.visit;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.definition.CrawlSettings;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.frontier.Frontier.Addition;
import app.joren.crawler.page.PageState;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;

/** Takes leads into the frontier. */
final class Leads {

	private final SliceMemory memory;

	private final ArticleDesk desk;

	private final Moves moves;

	private final Traps traps;

	private final CrawlSettings limits;

	private final Recurrence recurrence;

	private final boolean update;

	Leads(SliceMemory memory, ArticleDesk desk, Moves moves, Traps traps, CrawlSettings limits, Recurrence recurrence) {
		this.memory = memory;
		this.desk = desk;
		this.moves = moves;
		this.traps = traps;
		this.limits = limits;
		this.recurrence = recurrence;
		this.update = memory.tally().begun().kind() == Crawl.Kind.UPDATE;
	}

	/**
	 * The leads of a page. A further page of a list that shows only what is known, or
	 * nothing at all, is the last one: counting on would never end. Where only news are
	 * looked for, it is the last one as soon as it shows more known articles than new
	 * ones.
	 * @return those to articles that were not known before
	 */
	List<Lead> add(Entry from, List<Lead> leads, Instant now) {
		List<URI> addresses = leads.stream().map(Lead::address).filter(this.memory.hosts()::have).toList();
		this.memory.frontier().meet(addresses);
		if (this.update) {
			this.memory.site().meet(addresses);
		}
		List<Lead> articles = leads.stream().filter((lead) -> lead.kind() == PageKind.ARTICLE).toList();
		List<Lead> unknown = articles.stream().filter(this::isUnknown).toList();
		boolean hasNews = false;
		for (Lead lead : articles) {
			hasNews |= add(lead, Entry.Reason.FOUND, now);
		}
		boolean further = from.lead().kind().isPaged() && from.lead().depth() > 0;
		boolean isLast = (further && !hasNews) || isKnown(from, articles, unknown);
		leads.stream()
			.filter((lead) -> lead.kind() != PageKind.ARTICLE)
			.filter((lead) -> !isLast || lead.depth() <= from.lead().depth())
			.forEach((lead) -> add(lead, Entry.Reason.FOUND, now));
		return unknown;
	}

	/** Sitemaps are no pages of one list: each of them may have something new. */
	private boolean isKnown(Entry from, List<Lead> articles, List<Lead> unknown) {
		return this.update && from.lead().kind() != PageKind.SITEMAP && 2 * unknown.size() < articles.size();
	}

	/** A crawl of all of a site begins with all pages that are known. */
	private boolean isUnknown(Lead lead) {
		return this.memory.hosts().have(lead.address()) && this.memory.frontier().find(lead.address()).isEmpty()
				&& !(this.update && this.memory.page(lead.address()).isPresent());
	}

	/**
	 * Whether a page that is known is left alone, since nothing calls for a look at it.
	 */
	private boolean isLeftAlone(Lead lead, Instant now) {
		Optional<PageState> known = this.update ? this.memory.page(lead.address()) : Optional.empty();
		known.filter((page) -> this.recurrence.spares(lead, page, now)).ifPresent((page) -> spare(page, now));
		return known.filter((page) -> !this.recurrence.asks(lead, page, now)).isPresent();
	}

	private void spare(PageState page, Instant now) {
		this.memory.seen(this.recurrence.spared(page, now));
		this.memory.frontier()
			.find(page.address())
			.filter(Entry::waits)
			.ifPresent((entry) -> this.memory.done(entry.done(Entry.Result.DUPLICATE, null)));
	}

	/** One lead; true when it says something new. */
	boolean add(Lead found, Entry.Reason reason, Instant now) {
		Lead lead = this.moves.follow(found);
		if (!this.memory.hosts().have(lead.address()) || isTooMuch(lead) || isTrap(lead, reason)) {
			return false;
		}
		if (reason == Entry.Reason.FOUND && isLeftAlone(lead, now)) {
			return false;
		}
		Addition addition = this.memory.frontier().add(lead, reason);
		if (addition == Addition.SECTIONS) {
			this.memory.frontier()
				.find(lead.address())
				.map(Entry::articleId)
				.ifPresent((articleId) -> this.desk.addSections(articleId, lead.sections(), now));
		}
		return addition != Addition.NOTHING;
	}

	/** What is known already is no trap, however it is written. */
	private boolean isTrap(Lead lead, Entry.Reason reason) {
		return this.memory.frontier().find(lead.address()).isEmpty() && this.traps.refuse(lead, reason);
	}

	/** More addresses than can be visited need not be remembered. */
	private boolean isTooMuch(Lead lead) {
		int known = this.memory.frontier().size();
		int limit = (lead.kind() == PageKind.ARTICLE) ? this.limits.maxPages() : 2 * this.limits.maxPages();
		return known >= limit && this.memory.frontier().find(lead.address()).isEmpty();
	}

}
