package app.joren.crawler.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.KeptBody;
import app.joren.crawler.page.PageArchive;
import app.joren.crawler.page.PageState;
import app.joren.extraction.page.FetchedPage;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.FetchOutcome.Fetched;
import app.joren.runtime.fetch.ResponseHeaders;

/** Pages as they were stored: the site is not asked. */
record StoredPages(PageArchive archive) implements Source {

	@Override
	public Visitor.Answer fetch(Entry entry, Optional<PageState> known) {
		return new Visitor.Answer(entry, known.flatMap(this::stored).orElseGet(() -> expired(entry)), known, 0);
	}

	@Override
	public Optional<FetchedPage> former(Optional<PageState> known) {
		return known.map(PageState::former).flatMap(this.archive::page);
	}

	private Optional<FetchOutcome> stored(PageState page) {
		return page.body()
			.flatMap((kept) -> this.archive.find(kept.contentHash())
				.map((body) -> new Fetched(kept.answered(), List.of(), 200, headers(kept), body)));
	}

	private static ResponseHeaders headers(KeptBody kept) {
		String type = kept.contentType();
		return new ResponseHeaders((type != null) ? Map.of("Content-Type", List.of(type)) : Map.of());
	}

	private static FetchFailed expired(Entry entry) {
		return FetchFailed.unsent(entry.lead().address().toString(), ProblemType.EMPTY_PAGE,
				"The stored page is no longer kept; the next crawl fetches it again");
	}

}
