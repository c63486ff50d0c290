package app.joren.console.conversion;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.crawler.Crawl;
import org.jspecify.annotations.Nullable;

/** How far a conversion is, as a person sees it. */
public enum Stage {

	/** The site is being read. */
	ANALYSING,

	/** The site could not be understood. */
	FAILED,

	/** The proposal waits for the person's decision. */
	PROPOSED,

	/** Articles are being fetched. */
	CRAWLING,

	/** The last crawl did all its work. */
	READY,

	/** A person ended the last crawl. */
	STOPPED,

	/** The last crawl could not do its work. */
	CRAWL_FAILED;

	/** The stage that follows from what the services last said. */
	static Stage of(Analysis.State analysis, Crawl.@Nullable State crawl) {
		return (crawl != null) ? of(crawl) : of(analysis);
	}

	private static Stage of(Analysis.State analysis) {
		return switch (analysis) {
			case QUEUED, RUNNING -> ANALYSING;
			case FINISHED -> PROPOSED;
			case FAILED -> FAILED;
		};
	}

	private static Stage of(Crawl.State crawl) {
		return switch (crawl) {
			case RUNNING -> CRAWLING;
			case FINISHED -> READY;
			case STOPPED -> STOPPED;
			case FAILED -> CRAWL_FAILED;
		};
	}

	/** Whether a service is at work, so that news will come by itself. */
	public boolean moving() {
		return this == ANALYSING || this == CRAWLING;
	}

}
