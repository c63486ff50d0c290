package app.joren.crawler.ping;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import app.joren.crawler.schedule.Offer;
import app.joren.crawler.schedule.OfferWatch;
import org.springframework.stereotype.Component;

/**
 * Decides which subscriptions there are to be: those that sources offer now. What is
 * decided is done by {@link Subscriber}.
 */
@Component
public class Subscribing implements OfferWatch {

	/** Longer addresses are no use of anybody's, and would be sent back to us. */
	private static final int LONGEST = 2048;

	private final Subscriptions subscriptions;

	private final PingSettings settings;

	private final Clock clock;

	Subscribing(Subscriptions subscriptions, PingSettings settings, Clock clock) {
		this.subscriptions = subscriptions;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public void offered(String appId, URI source, List<Offer> offers) {
		Instant now = this.clock.instant();
		this.subscriptions.of(appId)
			.stream()
			.filter((known) -> known.source().equals(source) && !offers.contains(known.offer()))
			.forEach((known) -> leave(known, now));
		if (this.settings.publicAddress() != null) {
			offers.stream()
				.filter(Subscribing::isUsable)
				.forEach((offer) -> want(Subscription.wanted(appId, source, offer, now)));
		}
	}

	/** An app is forgotten. */
	public void forget(String appId) {
		Instant now = this.clock.instant();
		this.subscriptions.of(appId).forEach((known) -> leave(known, now));
	}

	private void want(Subscription wanted) {
		if (!this.subscriptions.create(wanted)) {
			this.subscriptions.change(wanted.id(),
					(known) -> known.wanted() ? known : wanted.revised(known.revision()));
		}
	}

	private void leave(Subscription known, Instant now) {
		this.subscriptions.change(known.id(), (found) -> found.leaving(now));
	}

	private static boolean isUsable(Offer offer) {
		return offer.endpoint().toString().length() <= LONGEST && offer.topic().toString().length() <= LONGEST;
	}

}
