package app.joren.crawler.crawl;

/** Another worker goes on with the crawl, or it was stopped. */
public final class ClaimLost extends RuntimeException {

	/** The claim to this crawl is lost. */
	public ClaimLost(String crawlId) {
		super("Crawl " + crawlId + " is not ours any more");
	}

}
