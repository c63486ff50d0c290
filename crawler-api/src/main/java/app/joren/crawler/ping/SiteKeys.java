package app.joren.crawler.ping;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.robots.PoliteFetcher;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether a site has a key. It is remembered, also if it has not: somebody who tries keys
 * must not make us ask the site for each.
 */
@Component
class SiteKeys {

	private static final int KEPT = 10_000;

	private static final FetchRequest.Limits LIMITS = new FetchRequest.Limits(DataSize.ofKilobytes(4), 3, true);

	private final PoliteFetcher fetcher;

	private final PingLimits limits;

	private final PingSettings settings;

	private final Cache<Question, Boolean> known;

	SiteKeys(PoliteFetcher fetcher, PingLimits limits, PingSettings settings, Clock clock) {
		this.fetcher = fetcher;
		this.limits = limits;
		this.settings = settings;
		this.known = Caffeine.newBuilder()
			.maximumSize(KEPT)
			.expireAfterWrite(settings.keys())
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.build();
	}

	/** Whether the host's owner vouches for what was sent. */
	boolean vouchFor(IndexNowPing ping) {
		return this.known.get(new Question(ping.key(), ping.keyLocation().toString()), (question) -> isThere(ping));
	}

	private boolean isThere(IndexNowPing ping) {
		if (!this.limits.allows("keys " + ping.host(), this.settings.keysPerHost(), this.settings.keys())) {
			return false;
		}
		return this.fetcher
			.fetch(FetchRequest.of(ping.keyLocation()).within(LIMITS)) instanceof FetchOutcome.Fetched file
				&& new String(file.body(), StandardCharsets.UTF_8).replace("\uFEFF", "").strip().equals(ping.key());
	}

	/**
	 * What is asked of a site.
	 *
	 * @param key is it there
	 * @param location where
	 */
	private record Question(String key, String location) {
	}

}
