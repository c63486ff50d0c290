package app.joren.console.conversion;

import java.time.Clock;
import java.time.Duration;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.crawler.Crawl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in what the analyzer and the crawler report. */
@Component
public class ServiceReports {

	private static final Logger log = LoggerFactory.getLogger(ServiceReports.class);

	/** For so long the same failure is told once. */
	private static final Duration QUIET = Duration.ofDays(1);

	private final Conversions conversions;

	private final AppsApi apps;

	private final SiteEvents events;

	private final Clock clock;

	ServiceReports(Conversions conversions, SiteEvents events, AppsApi apps, Clock clock) {
		this.conversions = conversions;
		this.events = events;
		this.apps = apps;
		this.clock = clock;
	}

	/** An analysis went on. */
	public void analysisChanged(Analysis analysis) {
		if (this.conversions.analysisChanged(analysis, this.clock.instant()) && analysis.state().ended()) {
			log.info("Analysis {} of app {} ended: {}", analysis.id(), analysis.appId(), analysis.state());
		}
	}

	/** A crawl went on. */
	public void crawlChanged(Crawl crawl) {
		if (crawl.kind() == Crawl.Kind.REMAKE) {
			remakeChanged(crawl);
			return;
		}
		if (this.conversions.crawlChanged(crawl, this.clock.instant()) && crawl.state().ended()) {
			log.info("Crawl {} of app {} ended: {}, {} articles", crawl.id(), crawl.appId(), crawl.state(),
					crawl.counts().articles());
			ended(crawl);
		}
		else if (crawl.state() == Crawl.State.FAILED && isByItself(crawl)) {
			failedByItself(crawl);
		}
	}

	/** A crawl that a person asked for is the one that the app is at. */
	private boolean isByItself(Crawl crawl) {
		return this.conversions.find(crawl.appId())
			.map(Conversion::crawl)
			.filter((asked) -> !asked.id().equals(crawl.id()))
			.isPresent();
	}

	/** A site that is down for long would fill its app's events with the same. */
	private void failedByItself(Crawl crawl) {
		SiteEvent.CrawlFailed failure = failure(crawl);
		boolean told = this.events.of(crawl.appId())
			.stream()
			.anyMatch((event) -> event instanceof SiteEvent.CrawlFailed earlier && earlier.isLike(failure)
					&& earlier.at().plus(QUIET).isAfter(failure.at()));
		if (!told) {
			log.info("Crawl {} of app {}, which began by itself, has failed", crawl.id(), crawl.appId());
			this.events.add(crawl.appId(), failure, failure.at());
		}
	}

	private SiteEvent.CrawlFailed failure(Crawl crawl) {
		return new SiteEvent.CrawlFailed(crawl.id(), this.clock.instant(), crawl.counts().articles(),
				crawl.problems().stream().findFirst().orElse(null));
	}

	private void remakeChanged(Crawl remake) {
		if (this.conversions.remakeChanged(remake, this.clock.instant()) && remake.state().ended()) {
			log.info("Articles of app {} were made again by version {}: {} changed", remake.appId(),
					remake.definitionVersion(), remake.counts().changed());
		}
	}

	/** A site changed, and a definition was made for it. */
	public void definitionChanged(DefinitionChanged change) {
		this.events.add(change.appId(), new SiteEvent.Changed(change), this.clock.instant());
		log.info("The site of app {} changed: version {} came after {}, {}", change.appId(), change.after(),
				change.before(), change.outcome());
	}

	/**
	 * A failure is told. An app that never had an article is taken back, so that nothing
	 * half-made stays.
	 */
	private void ended(Crawl crawl) {
		if (crawl.state() == Crawl.State.FAILED) {
			SiteEvent.CrawlFailed failure = failure(crawl);
			this.events.add(crawl.appId(), failure, failure.at());
		}
		boolean live = this.conversions.find(crawl.appId()).filter(Conversion::live).isPresent();
		if (crawl.state() == Crawl.State.FAILED && !live) {
			ServiceCalls.tidy("The app " + crawl.appId(), () -> this.apps.remove(crawl.appId()));
		}
	}

}
