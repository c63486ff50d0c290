package app.joren.runtime.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;

import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * How often who may do what, in this process: of each only the moment is kept until which
 * the rate is used up (the generic cell rate algorithm, which is a bucket of tokens
 * without counting them). Of the most recent only a certain number is kept, so that
 * callers without end take no memory without end.
 */
public final class RateLimits {

	private static final int KEPT = 100_000;

	private final ConcurrentMap<String, Instant> used = Caffeine.newBuilder()
		.maximumSize(KEPT)
		.<String, Instant>build()
		.asMap();

	private final Clock clock;

	/** Nothing is used up yet. */
	public RateLimits(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Does something once more, if that is allowed.
	 * @param what is done, and by whom
	 * @param times how often it may be done
	 * @param in in which time
	 */
	public Permit take(String what, int times, Duration in) {
		Instant now = this.clock.instant();
		Duration pause = in.dividedBy(times);
		AtomicReference<Permit> permit = new AtomicReference<>();
		this.used.compute(what, (key, before) -> {
			Instant from = (before != null && before.isAfter(now)) ? before : now;
			boolean granted = !from.plus(pause).isAfter(now.plus(in));
			Instant until = granted ? from.plus(pause) : from;
			Duration free = Duration.between(until, now.plus(in));
			permit.set(new Permit(granted, (int) free.dividedBy(pause), Duration.between(now, until),
					granted ? Duration.ZERO : pause.minus(free)));
			return until;
		});
		return Objects.requireNonNull(permit.get());
	}

	/**
	 * What a limit says.
	 *
	 * @param granted whether it may be done
	 * @param left how often it may be done at once after that
	 * @param full after which time all may be done again
	 * @param pause how long to wait if it may not be done
	 */
	public record Permit(boolean granted, int left, Duration full, Duration pause) {
	}

}
