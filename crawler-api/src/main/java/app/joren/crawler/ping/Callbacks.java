package app.joren.crawler.ping;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

import app.joren.crawler.schedule.PingedSources;
import app.joren.runtime.robots.PoliteFetcher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers the servers that tell us what is new. Whoever does not know a callback's token
 * learns nothing, not even whether there is such a subscription.
 */
@Component
public class Callbacks {

	private final Subscriptions subscriptions;

	private final PingedSources sources;

	private final PoliteFetcher fetcher;

	private final Terms terms;

	private final PingSettings settings;

	private final PingCounters counters;

	private final Clock clock;

	Callbacks(Subscriptions subscriptions, PingedSources sources, PoliteFetcher fetcher, Terms terms,
			PingSettings settings, PingCounters counters, Clock clock) {
		this.subscriptions = subscriptions;
		this.sources = sources;
		this.fetcher = fetcher;
		this.terms = terms;
		this.settings = settings;
		this.counters = counters;
		this.clock = clock;
	}

	/**
	 * A hub asks whether we subscribed (W3C WebSub, 5.3). Only an answer that is awaited
	 * is given, and once.
	 */
	public boolean isSubscribed(String id, String token, String topic, @Nullable Duration lease) {
		Instant now = this.clock.instant();
		boolean awaited = isAwaited(id, token, (found) -> found.awaitsAgreement() && isOf(found, topic));
		if (awaited) {
			Duration agreed = (lease != null) ? lease : this.settings.lease();
			this.subscriptions
				.change(id, (found) -> found.awaitsAgreement() ? this.terms.agreed(found, agreed, now) : found)
				.ifPresent((found) -> this.counters.event(found.offer().protocol(), PingCounters.Event.AGREED));
		}
		return awaited;
	}

	/** A hub asks whether we want to be told no more. */
	public boolean isUnsubscribed(String id, String token, String topic) {
		boolean awaited = isAwaited(id, token, (found) -> found.awaitsEnd() && isOf(found, topic));
		if (awaited) {
			this.subscriptions.delete(id);
		}
		return awaited;
	}

	/** A hub refuses to tell us, or does so no more (W3C WebSub, 5.2). */
	public boolean isDenied(String id, String token, String topic) {
		Instant now = this.clock.instant();
		boolean known = isAwaited(id, token, (found) -> isOf(found, topic));
		if (known) {
			this.subscriptions.change(id, (found) -> this.terms.denied(found, now))
				.ifPresent((found) -> this.counters.event(found.offer().protocol(), PingCounters.Event.DENIED));
		}
		return known;
	}

	/** A cloud asks whether we subscribed. */
	public boolean isRegistered(String id, String token, String source) {
		return isAwaited(id, token, (found) -> found.awaitsAgreement() && found.source().toString().equals(source));
	}

	/**
	 * A hub tells of something new. What it sends is not read, but for its signature; if
	 * that is wrong the hub is not told so (W3C WebSub, 8).
	 * @return whether there is such a subscription
	 */
	public boolean isDistributed(String id, String token, @Nullable String signature, InputStream body)
			throws IOException {
		Subscription known = this.subscriptions.find(id, token).filter(Subscription::wanted).orElse(null);
		if (known == null) {
			return false;
		}
		hear(known, Signature.fits(signature, known.secret(), body));
		return true;
	}

	/** A cloud tells of something new. */
	public boolean isNotified(String id, String token, String source) {
		Subscription known = this.subscriptions.find(id, token).filter(Subscription::wanted).orElse(null);
		if (known == null) {
			return false;
		}
		hear(known, known.source().toString().equals(source));
		return true;
	}

	private void hear(Subscription known, boolean genuine) {
		boolean welcome = genuine && known.isAgreed();
		boolean accepted = welcome && this.fetcher.shutOut(known.source()).isEmpty()
				&& this.sources.told(known.appId(), known.source());
		this.counters.ping(known.offer().protocol(), accepted);
		if (welcome && !accepted) {
			this.subscriptions.change(known.id(), (found) -> found.leaving(this.clock.instant()));
		}
	}

	private boolean isAwaited(String id, String token, Predicate<Subscription> expected) {
		return this.subscriptions.find(id, token).filter(expected).isPresent();
	}

	private static boolean isOf(Subscription subscription, String topic) {
		return subscription.offer().topic().toString().equals(topic);
	}

}
