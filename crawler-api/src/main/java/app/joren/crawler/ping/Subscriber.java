package app.joren.crawler.ping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.joren.crawler.schedule.SiteSchedules;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.robots.Manners;
import app.joren.runtime.robots.PoliteFetcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Asks servers to tell us, to go on with it, and to stop. Any number of schedulers may do
 * so at once: what is due is claimed by a conditional write, before the server is asked,
 * since that may answer by a request of its own at once. Who dies in between is made up
 * for after the time that servers have for their answers.
 */
@Component
public class Subscriber {

	private static final Logger log = LoggerFactory.getLogger(Subscriber.class);

	private static final int FEW = 50;

	/** A server that does not let us go forgets us at the end of its lease. */
	private static final int MOST_FAREWELLS = 3;

	private static final FetchRequest.Limits LIMITS = new FetchRequest.Limits(DataSize.ofKilobytes(64), 3, true);

	private final Subscriptions subscriptions;

	private final SiteSchedules schedules;

	private final PoliteFetcher fetcher;

	private final Servers servers;

	private final Terms terms;

	private final PingSettings settings;

	private final PingCounters counters;

	private final Clock clock;

	Subscriber(Subscriptions subscriptions, SiteSchedules schedules, PoliteFetcher fetcher, Servers servers,
			Terms terms, PingSettings settings, PingCounters counters, Clock clock) {
		this.subscriptions = subscriptions;
		this.schedules = schedules;
		this.fetcher = fetcher;
		this.servers = servers;
		this.terms = terms;
		this.settings = settings;
		this.counters = counters;
		this.clock = clock;
	}

	/** Does what is due; tells how many servers were asked. */
	public int askDue() throws InterruptedException {
		if (this.settings.publicAddress() == null) {
			return 0;
		}
		List<Callable<Boolean>> work = this.subscriptions.due(this.clock.instant(), FEW)
			.stream()
			.<Callable<Boolean>>map((id) -> () -> work(id))
			.toList();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Boolean> asked = threads.invokeAll(work).stream().map(Subscriber::result).toList();
			return Collections.frequency(asked, true);
		}
	}

	private static boolean result(Future<Boolean> work) {
		return work.state() == Future.State.SUCCESS && work.resultNow();
	}

	private boolean work(String id) {
		Instant now = this.clock.instant();
		Subscription known = this.subscriptions.find(id).filter((found) -> !found.due().isAfter(now)).orElse(null);
		if (known == null) {
			return false;
		}
		Subscription kept = isOffered(known) ? known : known.leaving(now);
		if (isOver(kept)) {
			this.subscriptions.delete(id);
			this.counters.event(known.offer().protocol(), PingCounters.Event.LEFT);
			return false;
		}
		Subscription asking = kept.asking(now, this.terms.next(kept, this.settings.verification(), now));
		if (!this.subscriptions.save(known, asking)) {
			return false;
		}
		ask(asking);
		return true;
	}

	/**
	 * The source is known before it is written that it offers this, so a new subscription
	 * is not held against the schedule.
	 */
	private boolean isOffered(Subscription subscription) {
		boolean isNew = subscription.until() == null && subscription.failures() == 0;
		return this.schedules.find(subscription.appId())
			.flatMap((schedule) -> schedule.source(subscription.source()))
			.filter((source) -> isNew || source.pings().offers().contains(subscription.offer()))
			.isPresent() && this.fetcher.shutOut(subscription.source()).isEmpty();
	}

	private boolean isOver(Subscription subscription) {
		return !subscription.wanted() && (subscription.until() == null || subscription.failures() >= MOST_FAREWELLS
				|| !this.servers.of(subscription).letsGo());
	}

	private void ask(Subscription asking) {
		Server server = this.servers.of(asking);
		FetchRequest request = FetchRequest.posting(asking.offer().endpoint(), server.form(asking)).within(LIMITS);
		FetchOutcome outcome = this.fetcher.fetch(request, Manners.INVITED);
		this.counters.event(asking.offer().protocol(), PingCounters.Event.ASKED);
		Instant now = this.clock.instant();
		this.subscriptions.change(asking.id(), (found) -> asking.asked() != null && asking.asked().equals(found.asked())
				? answered(found, server, outcome, now) : found);
	}

	/** The server may have agreed already, by a request of its own. */
	private Subscription answered(Subscription asking, Server server, FetchOutcome outcome, Instant now) {
		return switch (outcome) {
			case FetchOutcome.Fetched fetched when server.isAccepted(fetched) ->
				server.agreesAtOnce().map((lease) -> this.terms.agreed(asking, lease, now)).orElse(asking);
			case FetchOutcome.FetchFailed failed when failed.requests() == 0 && failed.retryAfter() != null ->
				asking.putOff(later(now, failed.retryAfter()));
			default -> failed(asking, outcome, now);
		};
	}

	private Subscription failed(Subscription asking, FetchOutcome outcome, Instant now) {
		log.info("{} does not tell us of {}: {}", asking.offer().endpoint(), asking.source(),
				(outcome instanceof FetchOutcome.FetchFailed failed) ? failed.detail() : "it does not accept us");
		this.counters.event(asking.offer().protocol(), PingCounters.Event.FAILED);
		return asking.failed(this.terms.next(asking.failed(now), Duration.ZERO, now));
	}

	private Instant later(Instant now, Duration wait) {
		return now.plus((wait.compareTo(this.settings.retry()) > 0) ? wait : this.settings.retry());
	}

}
