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
 * @param commits how often it has been written: who has not seen the last one, since the
 * state was set back to an earlier moment, may not write
 */
public record CrawlChange(Crawl crawl, int slice, boolean seeded, FrontierCounts frontier, int commits) {

	/** The same with another count of addresses. */
	public CrawlChange with(FrontierCounts counts) {
		return new CrawlChange(this.crawl, this.slice, this.seeded, counts, this.commits);
	}

	/** The same after it was written. */
	public CrawlChange written() {
		return new CrawlChange(this.crawl, this.slice, this.seeded, this.frontier, this.commits + 1);
	}

	/** The same, to be written after another. */
	public CrawlChange after(CrawlChange last) {
		return new CrawlChange(this.crawl, this.slice, this.seeded, this.frontier, last.commits);
	}

}
