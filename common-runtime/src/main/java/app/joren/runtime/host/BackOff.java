package app.joren.runtime.host;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/**
 * How long to stay away from what asks to be left alone: the bound doubles each time, up
 * to a day, and any time within it may be chosen, so that many who were refused together
 * do not come back together. There is no last time.
 *
 * @param first the first bound
 * @param random chooses
 */
public record BackOff(Duration first, RandomGenerator random) {

	/** Nobody stays away for longer, whatever a site says. */
	public static final Duration MOST = Duration.ofDays(1);

	/** More doublings than this would not fit into a day anyway. */
	private static final int DOUBLINGS = 30;

	/** With a first bound as the settings say, and chance. */
	public static BackOff of(HostSettings settings) {
		return new BackOff(settings.backOff(), () -> ThreadLocalRandom.current().nextLong());
	}

	/** How long to stay away after so many refusals in a row, at least 1. */
	public Duration after(int refusals) {
		Duration bound = atMost(this.first.multipliedBy(1L << Math.min(refusals - 1, DOUBLINGS)));
		return Duration.ofMillis(1 + this.random.nextLong(Math.max(1, bound.toMillis())));
	}

	/** A wish that may be hostile, within what is followed. */
	public static Duration atMost(Duration wish) {
		return (wish.compareTo(MOST) > 0) ? MOST : wish;
	}

}
