package app.joren.crawler.ping;

import java.time.Clock;
import java.time.Duration;

import app.joren.runtime.limit.RateLimits;
import org.springframework.stereotype.Component;

/** How often who may tell us what. */
@Component
class PingLimits {

	private final RateLimits limits;

	PingLimits(Clock clock) {
		this.limits = new RateLimits(clock);
	}

	/** Whether something may be done once more, so many times in that time. */
	boolean allows(String what, int times, Duration in) {
		return this.limits.take(what, times, in).granted();
	}

}
