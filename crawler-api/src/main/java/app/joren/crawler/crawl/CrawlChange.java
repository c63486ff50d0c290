package app.joren.crawler.crawl;

import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.frontier.FrontierCounts;

/**
 * How far a crawl is.
 *
 * @param crawl as others see it
 * @param slice the slice that is to be done, or being done
 * @param seeded whether the first pages are in the frontier
 * @param frontier how many addresses are in it
 */
public record CrawlChange(Crawl crawl, int slice, boolean seeded, FrontierCounts frontier) {

	/** The same with another count of addresses. */
	public CrawlChange with(FrontierCounts counts) {
		return new CrawlChange(this.crawl, this.slice, this.seeded, counts);
	}

}
