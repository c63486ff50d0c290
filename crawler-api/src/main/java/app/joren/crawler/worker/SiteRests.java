package app.joren.crawler.worker;

import java.time.Instant;

/** A slice waits for its site; its message is hidden and comes back. */
final class SiteRests extends RuntimeException {

	SiteRests(String crawlId, Instant until) {
		super("Crawl " + crawlId + " waits for its site until " + until);
	}

}
