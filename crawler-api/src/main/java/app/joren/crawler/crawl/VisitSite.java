package app.joren.crawler.crawl;

/**
 * The command to go on with a crawl, on the queue {@code visits.fifo}. Its message group
 * is the host.
 *
 * @param crawlId the crawl
 * @param host the site
 * @param slice counted from 0; a slice that is over is not done again
 */
public record VisitSite(String crawlId, String host, int slice) {

	/** What comes after this slice. */
	public VisitSite next() {
		return new VisitSite(this.crawlId, this.host, this.slice + 1);
	}

	/** Of two messages for one slice only one is delivered. */
	public String deduplicationId() {
		return this.crawlId + "-" + this.slice;
	}

}
