package app.joren.crawler.visit;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.Problems;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.frontier.Frontier;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;

import static java.time.temporal.ChronoUnit.SECONDS;

/**
 * Hosts that are not to be asked now. What waits for them is set aside, and the slice
 * goes on with other hosts; a page has not failed by that. When nothing else is left the
 * crawl waits, however long that may be.
 */
final class Rests {

	/** Other failures to learn a site's rules do not pass by waiting. */
	private static final Set<ProblemType> PASSING = Set.of(ProblemType.TOO_MANY_REQUESTS_AT_SITE,
			ProblemType.SITE_ERROR, ProblemType.TIMED_OUT, ProblemType.HOST_BUSY);

	/** After so many tries it is the page that has an error, if others have none. */
	private static final int TRIES = 3;

	/** A site that always says so of one page alone does not hold up a crawl for ever. */
	private static final int MOST_TRIES = 10;

	/** When so many wait for their hosts, the rest of the line is not looked through. */
	private static final int MOST_ASIDE = 500;

	private static final int TOO_MANY_REQUESTS = 429;

	private final Tally tally;

	private final Clock clock;

	private final Map<String, Instant> hosts = new HashMap<>();

	private final List<Entry> aside = new ArrayList<>();

	Rests(Tally tally, Clock clock) {
		this.tally = tally;
		this.clock = clock;
	}

	/** Whether an entry has to wait for its host; then it is set aside. */
	boolean holdBack(Entry entry) {
		boolean rests = Optional.ofNullable(this.hosts.get(host(entry)))
			.filter(this.clock.instant()::isBefore)
			.isPresent();
		if (rests) {
			this.aside.add(entry);
		}
		return rests;
	}

	boolean isFull() {
		return this.aside.size() >= MOST_ASIDE;
	}

	/** Whether an answer says that the host is to be left alone. */
	boolean isPutOff(Visitor.Answer answer) {
		if (!(answer.outcome() instanceof FetchFailed failed) || failed.retryAfter() == null
				|| !PASSING.contains(failed.type())) {
			return false;
		}
		Instant until = this.clock.instant().plus(failed.retryAfter());
		this.hosts.put(host(answer.entry()), until);
		note(answer.entry(), failed, until);
		if (isOfPage(answer.entry(), failed)) {
			return false;
		}
		this.tally.requested(answer.requests());
		this.aside.add((failed.status() != null) ? answer.entry().again() : answer.entry());
		return true;
	}

	/**
	 * Puts back what was set aside.
	 * @return when the first of its hosts may be asked again
	 */
	Optional<Instant> end(Frontier frontier) {
		this.aside.forEach(frontier::putBack);
		return this.aside.isEmpty() ? Optional.empty() : Optional.of(Collections.min(this.hosts.values()));
	}

	private boolean isOfPage(Entry entry, FetchFailed failed) {
		Integer status = failed.status();
		return status != null && (entry.tries() >= MOST_TRIES
				|| (status != TOO_MANY_REQUESTS && entry.tries() >= TRIES && this.tally.hasPages()));
	}

	/** Others of us at the host are no matter for the site's owner. */
	private void note(Entry entry, FetchFailed failed, Instant until) {
		if (failed.type() != ProblemType.HOST_BUSY) {
			URI address = entry.lead().address();
			this.tally.noteNow(Problems.of(failed.type(),
					failed.detail() + "; the crawl waits and goes on by itself at " + until.truncatedTo(SECONDS),
					address.resolve("/").toString()));
		}
	}

	private static String host(Entry entry) {
		return String.valueOf(entry.lead().address().getRawAuthority());
	}

}
