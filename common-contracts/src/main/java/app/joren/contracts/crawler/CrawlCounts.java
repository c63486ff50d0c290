package app.joren.contracts.crawler;

/**
 * What a crawl has done.
 *
 * @param waiting addresses that are still to be visited
 * @param requests requests that were sent, robots.txt included
 * @param notModified pages that the site said were unchanged
 * @param created articles that are new
 * @param changed articles that changed
 * @param unchanged articles that were read and are as they were
 * @param removed articles that are gone
 * @param notArticles pages that looked like articles by address and were none
 * @param failed addresses that could not be read
 */
public record CrawlCounts(int waiting, int requests, int notModified, int created, int changed, int unchanged,
		int removed, int notArticles, int failed) {

	/** Nothing yet. */
	public static CrawlCounts none() {
		return new CrawlCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	/** This and another. */
	public CrawlCounts plus(CrawlCounts other) {
		return new CrawlCounts(this.waiting + other.waiting, this.requests + other.requests,
				this.notModified + other.notModified, this.created + other.created, this.changed + other.changed,
				this.unchanged + other.unchanged, this.removed + other.removed, this.notArticles + other.notArticles,
				this.failed + other.failed);
	}

	/** Articles of the site that are in the app after this crawl so far. */
	public int articles() {
		return this.created + this.changed + this.unchanged;
	}

}
