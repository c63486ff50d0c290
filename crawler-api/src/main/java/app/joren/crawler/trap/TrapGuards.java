package app.joren.crawler.trap;

import java.time.Clock;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/**
 * The guards of the crawls that this worker has at hand. What one forgets, since another
 * worker goes on or this one was started anew, costs some more visits and nothing else.
 */
@Component
public class TrapGuards {

	private static final int MOST = 40;

	private static final Duration KEPT = Duration.ofMinutes(30);

	private final Cache<String, TrapGuard> guards = Caffeine.newBuilder()
		.maximumSize(MOST)
		.expireAfterAccess(KEPT)
		.build();

	private final Clock clock;

	TrapGuards(Clock clock) {
		this.clock = clock;
	}

	/** The guard of a crawl. */
	public TrapGuard of(String crawlId) {
		return this.guards.get(crawlId, (id) -> new TrapGuard(this.clock));
	}

}
