package app.joren.crawler.webapi;

import java.util.List;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlerApi;
import app.joren.contracts.crawler.StartCrawl;
import app.joren.contracts.crawler.StartRemake;
import app.joren.crawler.crawl.Crawls;
import app.joren.crawler.visit.EndingCrawls;
import app.joren.crawler.crawl.StartingCrawls;
import app.joren.runtime.problem.ProblemException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Profile("webapi")
class CrawlerController implements CrawlerApi {

	private final StartingCrawls starting;

	private final EndingCrawls ending;

	private final Crawls crawls;

	CrawlerController(StartingCrawls starting, EndingCrawls ending, Crawls crawls) {
		this.starting = starting;
		this.ending = ending;
		this.crawls = crawls;
	}

	@Override
	@ResponseStatus(HttpStatus.ACCEPTED)
	public Crawl start(StartCrawl request) {
		return this.starting.start(request);
	}

	@Override
	@ResponseStatus(HttpStatus.ACCEPTED)
	public Crawl remake(StartRemake request) {
		return this.starting.start(request);
	}

	@Override
	public Crawl crawl(String crawlId) {
		return this.crawls.find(crawlId).orElseThrow(() -> unknown(crawlId));
	}

	@Override
	public Crawl stop(String crawlId) {
		return this.ending.stop(crawlId).orElseThrow(() -> unknown(crawlId));
	}

	@Override
	public List<Crawl> crawls(String appId) {
		return this.crawls.of(appId);
	}

	@Override
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void forget(String appId) {
		this.ending.forget(appId);
	}

	private static ProblemException unknown(String crawlId) {
		return ProblemException.notFound("There is no crawl '" + crawlId + "'.");
	}

}
