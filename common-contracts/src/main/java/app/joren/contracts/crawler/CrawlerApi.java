package app.joren.contracts.crawler;

import java.util.List;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Crawls of sites by their definitions. */
@HttpExchange("/v1")
public interface CrawlerApi {

	/** Starts a crawl. The same crawl id twice is one crawl. */
	@PostExchange("/crawls")
	Crawl start(@Valid @RequestBody StartCrawl request);

	/**
	 * Makes an app's articles again by a definition from the pages that are stored,
	 * without a request to the site. It is told of and stopped like a crawl.
	 */
	@PostExchange("/remakes")
	Crawl remake(@Valid @RequestBody StartRemake request);

	/** How far a crawl is. */
	@GetExchange("/crawls/{crawlId}")
	Crawl crawl(@PathVariable String crawlId);

	/** Ends a crawl before its time; what it has found stays. */
	@PostExchange("/crawls/{crawlId}/stop")
	Crawl stop(@PathVariable String crawlId);

	/** An app's crawls, the newest first, at most 50. */
	@GetExchange("/apps/{appId}/crawls")
	List<Crawl> crawls(@PathVariable String appId);

	/** Forgets an app: its page states and schedules. Raw pages expire by themselves. */
	@DeleteExchange("/apps/{appId}")
	void forget(@PathVariable String appId);

}
