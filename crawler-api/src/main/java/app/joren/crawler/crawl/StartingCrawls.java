package app.joren.crawler.crawl;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.StartCrawl;
import app.joren.contracts.crawler.StartRemake;
import app.joren.contracts.definition.SiteDefinition;
import org.springframework.stereotype.Component;

/**
 * Starts crawls. The first slice is sent until a worker has begun, so that none is lost.
 */
@Component
public class StartingCrawls {

	private final Crawls crawls;

	private final Definitions definitions;

	private final Visits visits;

	private final CrawlWatch watch;

	private final KnownHosts hosts;

	StartingCrawls(Crawls crawls, Definitions definitions, Visits visits, CrawlWatch watch, KnownHosts hosts) {
		this.crawls = crawls;
		this.definitions = definitions;
		this.visits = visits;
		this.watch = watch;
		this.hosts = hosts;
	}

	/** Starts a crawl; the same id twice is one crawl. */
	public Crawl start(StartCrawl request) {
		int version = this.definitions.version(request.appId(), request.definitionVersion());
		Crawl crawl = this.crawls.start(request.appId(), request.crawlId(), version, Crawl.Kind.VISIT);
		if (!crawl.state().ended()) {
			this.watch.asked(crawl);
		}
		return begin(crawl);
	}

	/** Starts a crawl by itself, by the active definition; the same id twice is one. */
	public Crawl start(String appId, String crawlId, Crawl.Kind kind) {
		return start(appId, crawlId, 0, kind);
	}

	/** Starts to make articles again; the same id twice does so once. */
	public Crawl start(StartRemake request) {
		return start(request.appId(), request.crawlId(), request.definitionVersion(), Crawl.Kind.REMAKE);
	}

	private Crawl start(String appId, String crawlId, int asked, Crawl.Kind kind) {
		int version = this.definitions.version(appId, asked);
		return begin(this.crawls.start(appId, crawlId, version, kind));
	}

	private Crawl begin(Crawl crawl) {
		SiteDefinition definition = this.definitions.of(crawl.appId(), crawl.definitionVersion());
		this.hosts.know(crawl.appId(), definition);
		if (!crawl.state().ended() && this.crawls.slice(crawl.id()) == 0) {
			this.visits.add(new VisitSite(crawl.id(), definition.home().getHost(), 0));
		}
		return crawl;
	}

}
