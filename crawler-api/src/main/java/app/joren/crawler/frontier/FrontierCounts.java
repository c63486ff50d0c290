package app.joren.crawler.frontier;

import app.joren.extraction.site.PageKind;

/**
 * How many addresses a crawl has. The counts are written together with what they count,
 * since a large site's addresses are never at hand all at once.
 *
 * @param next the order of the next address
 * @param all of them
 * @param sources those that wait and are not articles
 * @param articles those that wait and are
 * @param seeds first pages of sources
 * @param failedSeeds those of them that could not be read
 */
public record FrontierCounts(int next, int all, int sources, int articles, int seeds, int failedSeeds) {

	/** Nothing is known yet. */
	public static FrontierCounts none() {
		return new FrontierCounts(0, 0, 0, 0, 0, 0);
	}

	/** The counts when a change has been written. */
	public FrontierCounts after(FrontierChange change) {
		FrontierCounts without = (change.before() != null) ? plus(change.before(), -1) : this;
		return without.plus(change.after(), 1);
	}

	/** How many addresses are still to be visited. */
	public int waiting() {
		return this.sources + this.articles;
	}

	/** Whether nothing could be read of what the crawl began with. */
	public boolean everySeedFailed() {
		return this.seeds > 0 && this.seeds == this.failedSeeds;
	}

	private FrontierCounts plus(Entry entry, int number) {
		boolean source = entry.lead().kind() != PageKind.ARTICLE;
		boolean seed = source && entry.reason() == Entry.Reason.SEED;
		int waiting = entry.waits() ? number : 0;
		return new FrontierCounts(Math.max(this.next, entry.order() + 1), this.all + number,
				this.sources + (source ? waiting : 0), this.articles + (source ? 0 : waiting),
				this.seeds + (seed ? number : 0),
				this.failedSeeds + ((seed && entry.result() == Entry.Result.FAILED) ? number : 0));
	}

}
