package app.joren.console.testing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import app.joren.contracts.crawler.ActivityPage;
import app.joren.contracts.crawler.ActivityTotals;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCost;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.crawler.CrawlUsage;
import app.joren.contracts.crawler.ShutOut;
import app.joren.contracts.crawler.SiteActivity;
import app.joren.contracts.crawler.SiteSchedule;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;

/** What the crawler tells operators. */
public final class Activities {

	private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

	private Activities() {
	}

	/** One page of many sites, of which the console knows one. */
	public static ActivityPage page(String appId) {
		return new ActivityPage(List.of(site(appId), resting("0190-not-known-here")), 120, totals());
	}

	/** A site's month. */
	public static SiteActivity site(String appId) {
		return new SiteActivity(appId, "2026-11",
				new SiteActivity.LastCrawl("c1", Crawl.State.FINISHED, NOON, NOON.plusSeconds(90), null), null, false,
				totals());
	}

	/** A site that waits, and of which nothing starts by itself. */
	private static SiteActivity resting(String appId) {
		return new SiteActivity(appId, "2026-11",
				new SiteActivity.LastCrawl("c3", Crawl.State.RUNNING, NOON, null, NOON.plusSeconds(7200)), null, true,
				totals());
	}

	/** When a site is crawled by itself. */
	public static SiteSchedule schedule(String appId, boolean paused) {
		return new SiteSchedule(appId, paused, null, paused ? null : NOON.plusSeconds(1800), NOON.plusSeconds(86_400),
				List.of(new SiteSchedule.Source(URI.create("https://kitadani.example/feed"), NOON,
						NOON.plusSeconds(1800), NOON.minusSeconds(3600), 2.5, 0, null, List.of())));
	}

	/** Whose owners have asked us to stay away. */
	public static List<ShutOut> shutOuts() {
		return List.of(new ShutOut("elsewhere.example", "Mail of the owner, 3 May", NOON),
				new ShutOut("shut.example", "Letter of the owner", NOON));
	}

	/** Crawls of an app. */
	public static List<Crawl> crawls(String appId) {
		List<Problem> problems = List.of(
				new Problem(ProblemType.PAGE_NOT_FOUND, "Gone.", "Nothing.", "https://kitadani.example/2019/old"),
				new Problem(ProblemType.TIMED_OUT, "Slow.", "Wait.", "https://kitadani.example/slow"));
		return List.of(
				new Crawl("c2", appId, 1, Crawl.State.RUNNING, CrawlCounts.none(),
						List.of(new Problem(ProblemType.TOO_MANY_REQUESTS_AT_SITE, "kitadani.example answers 429.",
								"Wait.", "https://kitadani.example/")),
						NOON.plusSeconds(900), null, Crawl.Kind.UPDATE, List.of(), CrawlUsage.none(),
						NOON.plusSeconds(5400)),
				new Crawl("c1", appId, 1, Crawl.State.FINISHED, counts(), problems, NOON, NOON.plusSeconds(90),
						Crawl.Kind.VISIT, List.of(), usage()));
	}

	private static ActivityTotals totals() {
		return new ActivityTotals(12, counts(), usage(), new CrawlCost(0.0123, 0.0004, 1.25));
	}

	private static CrawlCounts counts() {
		return new CrawlCounts(0, 1250, 1000, 34, 5, 900, 2, 3, 47);
	}

	private static CrawlUsage usage() {
		return new CrawlUsage(512_000, 48_000_000, 9_000_000, 4000, 9000, 100, 80, 900, 61_500,
				Map.of(ProblemType.PAGE_NOT_FOUND, 41, ProblemType.TIMED_OUT, 6));
	}

}
