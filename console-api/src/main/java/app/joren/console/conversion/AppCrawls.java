package app.joren.console.conversion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import app.joren.contracts.analyzer.AnalyzerApi;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.crawler.CrawlerApi;
import app.joren.contracts.crawler.StartCrawl;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns a decided proposal into an app, and has its articles fetched. */
@Component
public class AppCrawls {

	private static final Logger log = LoggerFactory.getLogger(AppCrawls.class);

	/** Whatever version of the definition is followed when the crawl begins. */
	private static final int ACTIVE = 0;

	private final Conversions conversions;

	private final Decisions decisions;

	private final ServiceReports reports;

	private final AnalyzerApi analyzer;

	private final CrawlerApi crawler;

	private final AppsApi apps;

	private final Clock clock;

	AppCrawls(Conversions conversions, Decisions decisions, ServiceReports reports, AnalyzerApi analyzer,
			CrawlerApi crawler, AppsApi apps, Clock clock) {
		this.conversions = conversions;
		this.decisions = decisions;
		this.reports = reports;
		this.analyzer = analyzer;
		this.crawler = crawler;
		this.apps = apps;
		this.clock = clock;
	}

	/** Creates the app or brings it up to date, and fetches its articles. */
	public void start(String appId) {
		Conversion conversion = this.decisions.open(appId);
		if (conversion.stage() == Stage.CRAWLING) {
			throw new ProblemException(ProblemType.CONFLICT, "The articles are being fetched already.",
					"Wait until that has ended, or stop it first.");
		}
		int version = definitionVersion(appId);
		this.decisions.publish(appId);
		Instant now = this.clock.instant();
		Crawl crawl = new Crawl(Ids.next(), appId, version, Crawl.State.RUNNING, CrawlCounts.none(), List.of(), now,
				null);
		this.conversions.crawlAsked(crawl, now);
		begin(conversion, crawl);
	}

	/** Ends the running crawl; what it has found stays. */
	public void stop(String appId) {
		Conversion conversion = this.decisions.open(appId);
		Crawl crawl = conversion.crawl();
		if (crawl != null && !crawl.state().ended()) {
			this.reports.crawlChanged(ServiceCalls.answer(() -> this.crawler.stop(crawl.id())));
		}
	}

	/** The active version: a person may have corrected what the analysis proposed. */
	private int definitionVersion(String appId) {
		int proposed = this.decisions.proposal(appId).definitionVersion();
		return ServiceCalls.answer(() -> this.analyzer.definitions(appId))
			.stream()
			.filter(DefinitionVersion::active)
			.mapToInt(DefinitionVersion::version)
			.findFirst()
			.orElse(proposed);
	}

	private void begin(Conversion before, Crawl crawl) {
		try {
			StartCrawl request = new StartCrawl(crawl.appId(), crawl.id(), ACTIVE);
			this.reports.crawlChanged(ServiceCalls.answer(() -> this.crawler.start(request)));
			log.info("Crawl {} of app {} begins", crawl.id(), crawl.appId());
		}
		catch (ProblemException ex) {
			this.conversions.crawlWithdrawn(crawl, before.crawl());
			if (!before.live()) {
				ServiceCalls.tidy("The app " + crawl.appId(), () -> this.apps.remove(crawl.appId()));
			}
			throw ex;
		}
	}

}
