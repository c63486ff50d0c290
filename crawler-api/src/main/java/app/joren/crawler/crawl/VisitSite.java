package app.joren.crawler.crawl;

/**
 * The command to go on with a crawl, on the queue {@code visits.fifo}. Its message group
 * is the host.
 *
 * @param crawlId the crawl
 * @param host the site
 * @param slice counted from 0; a slice that is over is not done again
 * @param waits how often it was sent anew while the crawl waited for its site
 */
public record VisitSite(String crawlId, String host, int slice, int waits) {

	/** A slice that has not waited. */
	public VisitSite(String crawlId, String host, int slice) {
		this(crawlId, host, slice, 0);
	}

	/** What comes after this slice. */
	public VisitSite next() {
		return new VisitSite(this.crawlId, this.host, this.slice + 1);
	}

	/** The same slice after it has waited for a while. */
	public VisitSite later() {
		return new VisitSite(this.crawlId, this.host, this.slice, this.waits + 1);
	}

	/** Of two messages for one slice only one is delivered, each time that it waits. */
	public String deduplicationId() {
		String id = this.crawlId + "-" + this.slice;
		return (this.waits == 0) ? id : id + "-" + this.waits;
	}

}
