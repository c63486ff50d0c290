package app.joren.crawler.visit;

import java.util.List;
import java.util.Optional;

import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.crawl.KnownHosts;
import app.joren.crawler.crawl.Reports;
import app.joren.crawler.image.ShowingImages;
import app.joren.crawler.ping.Subscribing;
import app.joren.crawler.schedule.SiteSchedules;
import org.springframework.stereotype.Component;

/** Ends crawls before their time, and forgets apps. */
@Component
public class EndingCrawls {

	private final Stores stores;

	private final ShowingImages images;

	private final Reports reports;

	private final SiteSchedules schedules;

	private final Subscribing subscribing;

	private final KnownHosts hosts;

	EndingCrawls(Stores stores, ShowingImages images, Reports reports, SiteSchedules schedules, Subscribing subscribing,
			KnownHosts hosts) {
		this.stores = stores;
		this.images = images;
		this.reports = reports;
		this.schedules = schedules;
		this.subscribing = subscribing;
		this.hosts = hosts;
	}

	/** Ends a crawl; what it has found stays. */
	public Optional<Crawl> stop(String crawlId) {
		Optional<Crawl> stopped = this.stores.crawls().end(crawlId, Crawl.State.STOPPED, List.of());
		stopped.ifPresent(this.reports::tell);
		stopped.ifPresent(this.schedules::stopped);
		return stopped;
	}

	/** Ends an app's crawls and forgets all that is known of its site. */
	public void forget(String appId) {
		this.schedules.forget(appId);
		this.subscribing.forget(appId);
		this.hosts.forget(appId);
		for (Crawl crawl : this.stores.crawls().of(appId)) {
			this.stores.crawls().end(crawl.id(), Crawl.State.STOPPED, List.of());
			this.stores.frontiers().forget(crawl.id());
		}
		this.stores.crawls().forget(appId);
		this.stores.pages().of(appId).forEach((page) -> this.stores.archive().forget(page.keys()));
		this.stores.pages().forget(appId);
		this.stores.articles().forget(appId);
		this.stores.profiles().forget(appId);
		this.images.forget(appId);
		this.stores.activity().forget(appId);
	}

}
