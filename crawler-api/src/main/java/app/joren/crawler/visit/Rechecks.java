package app.joren.crawler.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageChecks;
import app.joren.crawler.page.PageState;
import app.joren.crawler.schedule.RecheckPolicy;
import app.joren.extraction.feed.FeedSignals;
import app.joren.extraction.site.Reading;
import app.joren.runtime.fetch.Freshness;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.ResponseHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Notes how pages were looked at, and when that is done again.
 *
 * @param policy when
 */
record Rechecks(RecheckPolicy policy) {

	/** A page was read. */
	PageChecks read(Entry done, Seen.Sight.Page page, Optional<PageState> known, Instant now) {
		boolean edited = done.result() == Entry.Result.CHANGED;
		FeedSignals signals = (page.reading() instanceof Reading.ListRead list) ? signals(list, page)
				: FeedSignals.none();
		PageChecks seen = before(known, now)
			.seen(new PageChecks.Sight(now, born(page, now), edited, isAnnounced(done, known, now),
					fresh(page.answer().headers(), signals, now)))
			.saying(signals);
		return this.policy.due(seen, done.lead().address(), now);
	}

	/** A page is as it was. */
	PageChecks unchanged(Entry done, FetchOutcome answer, Optional<PageState> known, Instant now) {
		ResponseHeaders headers = switch (answer) {
			case FetchOutcome.Fetched fetched -> fetched.headers();
			case FetchOutcome.NotModified same -> same.headers();
			case FetchOutcome.FetchFailed _ -> throw new IllegalArgumentException("A failure says nothing of a page");
		};
		PageChecks before = before(known, now);
		FeedSignals signals = (before.signals() != null) ? before.signals() : FeedSignals.none();
		PageChecks seen = before
			.seen(new PageChecks.Sight(null, null, false, isAnnounced(done, known, now), fresh(headers, signals, now)));
		return this.policy.due(seen, done.lead().address(), now);
	}

	/** A page could not be read. */
	PageChecks failed(Entry entry, @Nullable Duration retryAfter, Optional<PageState> known, Instant now) {
		PageChecks failed = before(known, now).failed((retryAfter != null) ? now.plus(retryAfter) : null);
		return this.policy.due(failed, entry.lead().address(), now);
	}

	private static PageChecks before(Optional<PageState> known, Instant now) {
		return known.map(PageState::checks).orElseGet(() -> PageChecks.first(now));
	}

	/**
	 * An article that came after the page was first seen was published at that moment.
	 */
	private static @Nullable Instant born(Seen.Sight.Page page, Instant now) {
		return (page.reading() instanceof Reading.ArticleRead read && read.article().published() != null)
				? Optional.of(ListDates.moment(read.article().published()))
					.filter((moment) -> moment.isBefore(now))
					.orElse(null)
				: null;
	}

	private static boolean isAnnounced(Entry done, Optional<PageState> known, Instant now) {
		return known.filter((page) -> ListDates.announce(done.lead().hints(), page.lead().hints(), page.seen(), now))
			.isPresent();
	}

	private static FeedSignals signals(Reading.ListRead list, Seen.Sight.Page page) {
		return list.signals().with(page.answer().headers().all("Link"), page.answer().address());
	}

	/** A feed's own word counts like that of its headers. */
	private static @Nullable Instant fresh(ResponseHeaders headers, FeedSignals signals, Instant now) {
		Instant stale = Freshness.until(headers, now).orElse(null);
		Instant kept = (signals.ttl() != null) ? now.plus(signals.ttl()) : null;
		if (stale == null || kept == null) {
			return (stale != null) ? stale : kept;
		}
		return stale.isAfter(kept) ? stale : kept;
	}

}
