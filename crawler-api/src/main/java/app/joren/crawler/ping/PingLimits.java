package app.joren.crawler.ping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/**
 * How often who may do what, in this process: of each only the moment is kept until which
 * the rate is used up (the generic cell rate algorithm).
 */
@Component
class PingLimits {

	private static final int KEPT = 100_000;

	private final ConcurrentMap<String, Instant> used = Caffeine.newBuilder()
		.maximumSize(KEPT)
		.<String, Instant>build()
		.asMap();

	private final Clock clock;

	PingLimits(Clock clock) {
		this.clock = clock;
	}

	/** Whether something may be done once more, so many times in that time. */
	boolean allows(String what, int times, Duration in) {
		Instant now = this.clock.instant();
		Duration pause = in.dividedBy(times);
		AtomicBoolean allowed = new AtomicBoolean();
		this.used.compute(what, (key, before) -> {
			Instant from = (before != null && before.isAfter(now)) ? before : now;
			allowed.set(!from.plus(pause).isAfter(now.plus(in)));
			return allowed.get() ? from.plus(pause) : from;
		});
		return allowed.get();
	}

}
