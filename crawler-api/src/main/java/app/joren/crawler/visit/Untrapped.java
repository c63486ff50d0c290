package app.joren.crawler.visit;

import java.util.Optional;

import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageState;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.PageKind;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;

/**
 * The pages of a site, without those that turned out to be traps while they waited.
 *
 * @param source of the pages
 * @param traps of the crawl
 */
record Untrapped(Source source, Traps traps) implements Source {

	@Override
	public Visitor.Answer fetch(Entry entry, Optional<PageState> known) {
		if (!this.traps.refuse(entry.lead(), entry.reason())) {
			return this.source.fetch(entry, known);
		}
		FetchFailed refused = FetchFailed.unsent(entry.lead().address().toString(), ProblemType.TRAP,
				"It is one of many addresses that show nothing new");
		return new Visitor.Answer(entry, refused, known, 0);
	}

	@Override
	public Optional<FetchedPage> former(Optional<PageState> known) {
		return this.source.former(known);
	}

	@Override
	public boolean spares(PageState known) {
		return this.source.spares(known);
	}

	@Override
	public boolean recallsLists() {
		return this.source.recallsLists();
	}

	@Override
	public FetchedPage built(PageKind kind, FetchedPage fetched) {
		return this.source.built(kind, fetched);
	}

}
