package app.joren.crawler.crawl;

/** A slice came whose crawl has not come so far. */
public final class SliceAhead extends RuntimeException {

	/** This slice is too early. */
	public SliceAhead(VisitSite visit) {
		super("Crawl " + visit.crawlId() + " has not come to slice " + visit.slice());
	}

}
