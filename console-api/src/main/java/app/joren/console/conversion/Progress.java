package app.joren.console.conversion;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;

/** Puts reports about the same work into order: what grows while the work goes on. */
final class Progress {

	/** Asked for, not yet begun. */
	static final long NOTHING = 0;

	/** Nothing comes after the end. */
	static final long ENDED = Long.MAX_VALUE;

	private Progress() {
	}

	static long of(Analysis analysis) {
		return analysis.state().ended() ? ENDED
				: analysis.requests() + analysis.findings().stream().mapToLong(Progress::weight).sum();
	}

	static long of(Crawl crawl) {
		return crawl.state().ended() ? ENDED : sum(crawl.counts());
	}

	private static long weight(Finding finding) {
		return 1L + finding.count();
	}

	private static long sum(CrawlCounts counts) {
		return (long) counts.requests() + counts.notModified() + counts.articles() + counts.removed()
				+ counts.notArticles() + counts.failed();
	}

}
