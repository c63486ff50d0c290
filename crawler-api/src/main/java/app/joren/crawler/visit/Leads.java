package app.joren.crawler.visit;

import java.time.Instant;
import java.util.List;

import app.joren.contracts.definition.CrawlSettings;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.frontier.Frontier.Addition;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;

/** Takes leads into the frontier. */
final class Leads {

	private final SliceMemory memory;

	private final ArticleDesk desk;

	private final Moves moves;

	private final Traps traps;

	private final CrawlSettings limits;

	Leads(SliceMemory memory, ArticleDesk desk, Moves moves, Traps traps, CrawlSettings limits) {
		this.memory = memory;
		this.desk = desk;
		this.moves = moves;
		this.traps = traps;
		this.limits = limits;
	}

	/**
	 * The leads of a page. A further page of a list that shows only what is known, or
	 * nothing at all, is the last one: counting on would never end.
	 */
	void add(Entry from, List<Lead> leads, Instant now) {
		this.memory.frontier().meet(leads.stream().map(Lead::address).filter(this.memory.hosts()::have).toList());
		boolean hasNews = false;
		for (Lead lead : leads) {
			if (lead.kind() == PageKind.ARTICLE) {
				hasNews |= add(lead, Entry.Reason.FOUND, now);
			}
		}
		boolean isLast = from.lead().kind().isPaged() && from.lead().depth() > 0 && !hasNews;
		leads.stream()
			.filter((lead) -> lead.kind() != PageKind.ARTICLE)
			.filter((lead) -> !isLast || lead.depth() <= from.lead().depth())
			.forEach((lead) -> add(lead, Entry.Reason.FOUND, now));
	}

	/** One lead; true when it says something new. */
	boolean add(Lead found, Entry.Reason reason, Instant now) {
		Lead lead = this.moves.follow(found);
		if (!this.memory.hosts().have(lead.address()) || isTooMuch(lead) || isTrap(lead, reason)) {
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
