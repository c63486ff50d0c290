package app.joren.crawler.visit;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.Problems;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.frontier.Entry.Result;
import app.joren.crawler.page.PageChecks;
import app.joren.crawler.page.PageState;
import app.joren.crawler.visit.Absences.Missing;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.wall.Wall;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;

/** Decides what it means that a visit has shown no page. */
final class Failures {

	/** What may be better in a minute. */
	private static final Set<ProblemType> PASSING = Set.of(ProblemType.TIMED_OUT, ProblemType.SITE_ERROR,
			ProblemType.BROKEN_ANSWER, ProblemType.CONNECTION_REFUSED, ProblemType.TLS_FAILED);

	/** What sites answer for a page of a list that is beyond its end, beside "gone". */
	private static final Set<Integer> BEYOND = Set.of(400, 422);

	private static final int NOT_THERE = 404;

	private final SliceMemory memory;

	private final ArticleDesk desk;

	private final Absences absences;

	private final Rechecks rechecks;

	private final Clock clock;

	Failures(SliceMemory memory, ArticleDesk desk, Absences absences, Rechecks rechecks, Clock clock) {
		this.memory = memory;
		this.desk = desk;
		this.absences = absences;
		this.rechecks = rechecks;
		this.clock = clock;
	}

	/** Nothing was answered, or nothing that counts. */
	void judge(Entry entry, FetchFailed failure) {
		judge(entry, failure, new Missing.Said((failure.status() != null) ? failure.status() : NOT_THERE));
	}

	private void judge(Entry entry, FetchFailed failure, Missing missing) {
		Optional<PageState> page = this.memory.page(entry.lead().address());
		String articleId = page.map(PageState::articleId).orElse(null);
		if (isEndOfList(entry, failure)) {
			this.memory.done(entry.done(Result.LIST, null));
		}
		else if (failure.type() == ProblemType.TRAP) {
			this.memory.done(entry.done(Result.NOT_ARTICLE, null));
		}
		else if (leadsAway(failure)) {
			this.memory.tally().notArticle();
			this.memory.done(entry.done(Result.NOT_ARTICLE, null));
		}
		else if (failure.gone() && articleId != null) {
			missing(entry, page.get(), articleId, missing);
		}
		else if (PASSING.contains(failure.type()) && entry.tries() == 0) {
			this.memory.done(entry.again());
		}
		else {
			failed(entry, failure);
		}
	}

	/**
	 * A wall stands before the page: what is known of it, and the app's article, stay as
	 * they are. That it is missing is known, since the site was asked what it shows for
	 * what is not there.
	 */
	void walled(Entry entry, URI answered, Wall wall) {
		if (wall.kind() == Wall.Kind.MISSING) {
			judge(entry, new FetchFailed(answered.toString(), List.of(), ProblemType.PAGE_NOT_FOUND, wall.reason(),
					NOT_THERE, null, 0), new Missing.Shown());
		}
		else {
			failed(entry, FetchFailed.unsent(answered.toString(), wall.kind().problem(), wall.reason()));
		}
	}

	private void failed(Entry entry, FetchFailed failure) {
		this.memory.tally().failed(Problems.of(failure.type(), failure.detail(), entry.lead().address().toString()));
		this.memory.done(entry.done(Result.FAILED, null));
		if (!this.memory.tally().isRemake() && failure.type() != ProblemType.TRAP) {
			note(entry, failure);
		}
	}

	/** A page that was not read is known too, so that it is tried again at its time. */
	private void note(Entry entry, FetchFailed failure) {
		Instant now = this.clock.instant();
		Optional<PageState> known = this.memory.page(entry.lead().address());
		PageChecks checks = this.rechecks.failed(entry, failure.retryAfter(), known, now);
		this.memory.seen(
				known.map((page) -> page.checked(checks)).orElseGet(() -> PageState.unread(entry.lead(), now, checks)));
	}

	/** A list whose pages are counted ends where the site has no such page. */
	private static boolean isEndOfList(Entry entry, FetchFailed failure) {
		Integer status = failure.status();
		boolean further = entry.lead().kind() != PageKind.ARTICLE && entry.lead().depth() > 0;
		return further && (failure.gone() || (status != null && BEYOND.contains(status)));
	}

	private void missing(Entry entry, PageState page, String articleId, Missing missing) {
		Instant now = this.clock.instant();
		if (!this.absences.isBelieved(entry, missing, page.whereabouts(), now)) {
			this.memory.seen(page.missing(missing.status(), now));
			failed(entry, FetchFailed.unsent(entry.lead().address().toString(), ProblemType.PAGE_NOT_FOUND,
					"The page of an article is not to be found; the article stays unless that lasts"));
			return;
		}
		if (this.desk.lost(articleId, entry.lead().address(), now)) {
			this.memory.tally().gone();
		}
		this.memory
			.seen(page.gone(missing.status(), now).checked(this.rechecks.failed(entry, null, Optional.of(page), now)));
		this.memory.done(entry.done(Result.GONE, articleId));
	}

	private boolean leadsAway(FetchFailed failure) {
		return !failure.hops().isEmpty() && failure.type() == ProblemType.FORBIDDEN_TARGET
				&& address(failure).filter((target) -> !this.memory.hosts().have(target)).isPresent();
	}

	private static Optional<URI> address(FetchFailed failure) {
		try {
			return Optional.of(URI.create(failure.address()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
