package app.joren.contracts.crawler;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * When sites are visited by themselves. An app has a schedule from its first crawl on.
 */
@HttpExchange("/v1/apps/{appId}/schedule")
public interface SchedulesApi {

	/** An app's schedule. */
	@GetExchange
	SiteSchedule schedule(@PathVariable String appId);

	/** Starts nothing by itself any more; a person may still start crawls. */
	@PostExchange("/pause")
	SiteSchedule pause(@PathVariable String appId);

	/** Starts crawls by itself again. */
	@PostExchange("/resume")
	SiteSchedule resume(@PathVariable String appId);

}
