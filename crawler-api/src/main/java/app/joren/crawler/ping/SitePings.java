package app.joren.crawler.ping;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import app.joren.contracts.crawler.PingProtocol;
import app.joren.crawler.crawl.KnownHosts;
import app.joren.crawler.crawl.SiteHosts;
import app.joren.crawler.schedule.PingedSources;
import app.joren.runtime.robots.PoliteFetcher;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hears from sites without a subscription. It is looked into after the caller was
 * answered, so that nobody learns which sites we know; what is lost with a process was a
 * hint, and the site is asked at its interval.
 */
@Component
public class SitePings {

	private static final Logger log = LoggerFactory.getLogger(SitePings.class);

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private static final int AT_ONCE = 100;

	private final KnownHosts hosts;

	private final SiteKeys keys;

	private final ChangedAddresses addresses;

	private final PingedSources sources;

	private final PoliteFetcher fetcher;

	private final PingLimits limits;

	private final PingSettings settings;

	private final PingCounters counters;

	private final Semaphore places = new Semaphore(AT_ONCE);

	private final ExecutorService later = Executors
		.newThreadPerTaskExecutor(Thread.ofVirtual().name("site-ping").factory());

	SitePings(KnownHosts hosts, SiteKeys keys, ChangedAddresses addresses, PingedSources sources, PoliteFetcher fetcher,
			PingLimits limits, PingSettings settings, PingCounters counters) {
		this.hosts = hosts;
		this.keys = keys;
		this.addresses = addresses;
		this.sources = sources;
		this.fetcher = fetcher;
		this.limits = limits;
		this.settings = settings;
		this.counters = counters;
	}

	/** A site's owner names addresses; tells whether the caller may say that now. */
	public boolean hear(String caller, IndexNowPing ping) {
		return hear(caller, PingProtocol.INDEX_NOW, ping.keyLocation(), (apps) -> this.keys.vouchFor(ping)
				&& apps.stream().filter((appId) -> this.addresses.changed(appId, ping.addresses())).count() > 0);
	}

	/** Somebody says that a site has something new. */
	public boolean hear(String caller, URI site) {
		return hear(caller, PingProtocol.WEBLOG_UPDATES, site,
				(apps) -> apps.stream().filter(this.sources::hinted).count() > 0);
	}

	private boolean hear(String caller, PingProtocol protocol, URI site, Judgement judgement) {
		String host = SiteHosts.authority(site);
		if (!this.limits.allows("caller " + caller, this.settings.perMinute(), MINUTE)
				|| !this.limits.allows("host " + host, this.settings.perMinute(), MINUTE)) {
			return false;
		}
		if (this.places.tryAcquire()) {
			this.later.execute(() -> judge(protocol, site, judgement));
		}
		else {
			this.counters.ping(protocol, false);
		}
		return true;
	}

	private void judge(PingProtocol protocol, URI site, Judgement judgement) {
		try {
			List<String> apps = this.hosts.apps(SiteHosts.authority(site));
			boolean accepted = !apps.isEmpty() && this.fetcher.shutOut(site).isEmpty() && judgement.accepts(apps);
			this.counters.ping(protocol, accepted);
		}
		catch (RuntimeException ex) {
			log.warn("A ping of {} could not be looked into", site.getHost(), ex);
		}
		finally {
			this.places.release();
		}
	}

	@PreDestroy
	void close() {
		this.later.shutdownNow();
	}

	/** Whether a ping is believed, so that apps' sites are asked. */
	@FunctionalInterface
	private interface Judgement {

		boolean accepts(List<String> apps);

	}

}
