package app.joren.console.conversion;

import app.joren.contracts.analyzer.AnalyzerApi;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.crawler.CrawlerApi;
import app.joren.contracts.push.DevicesApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes apps everywhere. The console forgets an app last, so that what failed halfway
 * can be asked for again.
 */
@Component
public class AppRemoval {

	private static final Logger log = LoggerFactory.getLogger(AppRemoval.class);

	private final Conversions conversions;

	private final SiteEvents events;

	private final AnalyzerApi analyzer;

	private final CrawlerApi crawler;

	private final AppsApi apps;

	private final DevicesApi devices;

	AppRemoval(Conversions conversions, SiteEvents events, AnalyzerApi analyzer, CrawlerApi crawler, AppsApi apps,
			DevicesApi devices) {
		this.conversions = conversions;
		this.events = events;
		this.analyzer = analyzer;
		this.crawler = crawler;
		this.apps = apps;
		this.devices = devices;
	}

	/** Removes an app, its articles, its phones and everything that was learnt for it. */
	public void remove(String appId) {
		ServiceCalls.remove(() -> this.crawler.forget(appId));
		ServiceCalls.remove(() -> this.analyzer.forget(appId));
		ServiceCalls.remove(() -> this.apps.remove(appId));
		ServiceCalls.remove(() -> this.devices.forget(appId));
		this.events.remove(appId);
		this.conversions.remove(appId);
		log.info("App {} was removed", appId);
	}

}
