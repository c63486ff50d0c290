package app.joren.crawler.visit;

import java.util.Optional;

import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageState;
import app.joren.crawler.trap.Trap;
import app.joren.crawler.trap.TrapGuard;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.drift.Delivered;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.Reading;

/**
 * Asks the guard about addresses, and notes in the crawl's report what is left out.
 *
 * @param guard of the crawl
 * @param tally of the crawl
 */
record Traps(TrapGuard guard, Tally tally) {

	/** Whether an address is left out; only what pages lead to is. */
	boolean refuse(Lead lead, Entry.Reason reason) {
		Optional<Trap> trap = (reason == Entry.Reason.FOUND) ? this.guard.refuses(lead) : Optional.empty();
		trap.ifPresent((hit) -> this.tally.trapped(hit, lead.address()));
		return trap.isPresent();
	}

	/** Notes what came of a visit. */
	void visited(Entry done) {
		this.guard.visited(done);
	}

	/**
	 * What an article is that a shorter address has shown already. One that names that
	 * address as its own is a copy as sites have many; any other is a trap.
	 */
	Repetition repetition(Entry entry, Seen.Sight.Page page, Optional<PageState> known) {
		if (!(page.told() instanceof Reading.ArticleRead read)) {
			return Repetition.NONE;
		}
		Optional<Trap> echo = this.guard.echo(entry.lead().address(), Delivered.of(read.article(), read.rules()));
		if (echo.isEmpty() || known.map(PageState::articleId).isPresent()) {
			return Repetition.NONE;
		}
		if (!Addresses.key(read.article().address()).equals(Addresses.key(entry.lead().address()))) {
			return Repetition.COPY;
		}
		this.tally.trapped(echo.get(), entry.lead().address());
		return Repetition.TRAP;
	}

	/** How an article repeats another. */
	enum Repetition {

		/** It does not. */
		NONE,

		/** It says so; where it leads to is known. */
		COPY,

		/** It claims to be another one. */
		TRAP

	}

}
