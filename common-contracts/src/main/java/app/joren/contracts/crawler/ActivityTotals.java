package app.joren.contracts.crawler;

/**
 * What was done in a month.
 *
 * @param crawls that have ended
 * @param counts summed over the crawls
 * @param usage summed over the crawls
 * @param cost at list prices
 */
public record ActivityTotals(int crawls, CrawlCounts counts, CrawlUsage usage, CrawlCost cost) {

	/**
	 * The share of requests that the site answered with "not modified", between 0 and 1.
	 */
	public double notModifiedShare() {
		return (this.counts.requests() > 0) ? (double) this.counts.notModified() / this.counts.requests() : 0;
	}

	/** How many problems were met. */
	public int errors() {
		return this.usage.errors().values().stream().mapToInt(Integer::intValue).sum();
	}

}
