package app.joren.crawler.ping;

import java.time.Duration;
import java.time.Instant;

import app.joren.crawler.schedule.Jitter;
import org.springframework.stereotype.Component;

/**
 * When servers are asked again: well before they stop to tell us, and less and less often
 * when they do not do what they are asked for; never all at once.
 */
@Component
class Terms {

	/** A server that would have us ask all the time is not believed. */
	private static final Duration SHORTEST = Duration.ofMinutes(10);

	private static final Duration LONGEST = Duration.ofDays(60);

	/** After this share of the lease it is renewed. */
	private static final double RENEWED = 0.75;

	private static final double RENEWAL_JITTER = 0.1;

	private static final double RETRY_JITTER = 0.5;

	private static final int MOST_DOUBLINGS = 16;

	private final PingSettings settings;

	Terms(PingSettings settings) {
		this.settings = settings;
	}

	/** A subscription to which its server has agreed. */
	Subscription agreed(Subscription asked, Duration lease, Instant now) {
		Duration believed = clamped(lease, SHORTEST, LONGEST);
		Instant renewal = now.plusMillis((long) (believed.toMillis() * RENEWED));
		return asked.agreed(now.plus(believed), Jitter.around(now, renewal, RENEWAL_JITTER, asked.id()));
	}

	/**
	 * A subscription to which its server has not agreed, and does not want to be asked
	 * again.
	 */
	Subscription denied(Subscription asked, Instant now) {
		return asked.denied(Jitter.around(now, now.plus(this.settings.rest()), RENEWAL_JITTER, asked.id()));
	}

	/**
	 * When a server is asked the next time.
	 * @param atLeast how long it has for its answer
	 */
	Instant next(Subscription subscription, Duration atLeast, Instant now) {
		if (subscription.failures() == 0) {
			return now.plus(atLeast);
		}
		Duration doubled = this.settings.retry()
			.multipliedBy(1L << Math.min(subscription.failures() - 1, MOST_DOUBLINGS));
		return Jitter.around(now, now.plus(clamped(doubled, atLeast, this.settings.rest())), RETRY_JITTER,
				subscription.id());
	}

	private static Duration clamped(Duration time, Duration shortest, Duration longest) {
		if (time.compareTo(shortest) < 0) {
			return shortest;
		}
		return (time.compareTo(longest) > 0) ? longest : time;
	}

}
