package app.joren.contracts.crawler;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What has been done for a site in a month.
 *
 * @param appId the app
 * @param month such as 2026-11
 * @param last the last crawl of that month or the one before
 * @param next when the next crawl is due, where one is
 * @param paused whether no crawl starts by itself
 * @param total of that month
 */
public record SiteActivity(String appId, String month, @Nullable LastCrawl last, @Nullable Instant next, boolean paused,
		ActivityTotals total) {

	/**
	 * The last crawl.
	 *
	 * @param id of the crawl
	 * @param state how far it is
	 * @param started when it began
	 * @param ended when nothing was left to do
	 * @param resumes until when it waits for its site, while it does
	 */
	public record LastCrawl(String id, Crawl.State state, Instant started, @Nullable Instant ended,
			@Nullable Instant resumes) {

		/** What is to be said of a crawl. */
		public static LastCrawl of(Crawl crawl) {
			return new LastCrawl(crawl.id(), crawl.state(), crawl.started(), crawl.ended(), crawl.resumes());
		}

	}

}
