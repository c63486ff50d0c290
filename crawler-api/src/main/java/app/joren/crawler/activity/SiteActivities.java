package app.joren.crawler.activity;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.joren.contracts.crawler.ActivityOrder;
import app.joren.contracts.crawler.ActivityPage;
import app.joren.contracts.crawler.ActivityTotals;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.crawler.CrawlUsage;
import app.joren.contracts.crawler.SiteActivity;
import app.joren.contracts.crawler.SiteActivity.LastCrawl;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.Crawls;
import app.joren.crawler.schedule.Schedule;
import app.joren.crawler.schedule.Schedules;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what crawls have done, use and cost. */
@Component
public class SiteActivities {

	private static final Comparator<SiteActivity> BY_LAST = Comparator
		.comparing((site) -> (site.last() != null) ? site.last().started() : Instant.EPOCH);

	private final Activity activity;

	private final Costs costs;

	private final Schedules schedules;

	private final Crawls crawls;

	private final Clock clock;

	SiteActivities(Activity activity, Costs costs, Schedules schedules, Crawls crawls, Clock clock) {
		this.activity = activity;
		this.costs = costs;
		this.schedules = schedules;
		this.crawls = crawls;
		this.clock = clock;
	}

	/**
	 * The sites of a month, in order. One that was not crawled in it is there with its
	 * last crawl if that was in the month before.
	 */
	public ActivityPage page(@Nullable String month, Predicate<String> apps, ActivityOrder order, boolean descending,
			int page, int size) {
		YearMonth asked = (month != null) ? parsed(month) : YearMonth.from(this.clock.instant().atZone(ZoneOffset.UTC));
		Map<String, SiteActivity> sites = new LinkedHashMap<>();
		this.activity.all(asked.minusMonths(1))
			.forEach((site) -> sites.put(site.appId(),
					new SiteActivity(site.appId(), asked.toString(), site.last(), null, false, nothing())));
		this.activity.all(asked).forEach((site) -> sites.put(site.appId(), told(site)));
		List<SiteActivity> chosen = sites.values().stream().filter((site) -> apps.test(site.appId())).toList();
		Comparator<SiteActivity> comparator = descending ? comparator(order).reversed() : comparator(order);
		List<SiteActivity> shown = chosen.stream()
			.sorted(comparator.thenComparing(SiteActivity::appId))
			.skip((long) page * size)
			.limit(size)
			.toList();
		return new ActivityPage(withNext(shown), chosen.size(), total(chosen));
	}

	/** The months of one app, the newest first. */
	public List<SiteActivity> of(String appId) {
		return withNext(this.activity.of(appId).stream().map(this::told).toList());
	}

	private List<SiteActivity> withNext(List<SiteActivity> sites) {
		Map<String, Schedule> known = this.schedules
			.of(sites.stream().map(SiteActivity::appId).collect(Collectors.toSet()));
		return sites.stream().map((site) -> now(site, Optional.ofNullable(known.get(site.appId())))).toList();
	}

	private SiteActivity now(SiteActivity site, Optional<Schedule> schedule) {
		return new SiteActivity(site.appId(), site.month(), (site.last() != null) ? now(site.last()) : null,
				schedule.flatMap(Schedule::next).orElse(null), schedule.filter(Schedule::paused).isPresent(),
				site.total());
	}

	/** A crawl that was stopped, or given up, has summed up nothing since it ran. */
	private LastCrawl now(LastCrawl last) {
		return last.state().ended() ? last : this.crawls.find(last.id()).map(LastCrawl::of).orElse(last);
	}

	private SiteActivity told(MonthOfSite site) {
		CrawlUsage usage = site.amounts().usage();
		return new SiteActivity(site.appId(), site.month().toString(), site.last(), null, false,
				new ActivityTotals(site.amounts().crawls(), site.amounts().counts(), usage, this.costs.of(usage)));
	}

	private ActivityTotals total(List<SiteActivity> sites) {
		int crawls = sites.stream().mapToInt((site) -> site.total().crawls()).sum();
		CrawlCounts counts = sites.stream()
			.map((site) -> site.total().counts())
			.reduce(CrawlCounts.none(), CrawlCounts::plus);
		CrawlUsage usage = sites.stream()
			.map((site) -> site.total().usage())
			.reduce(CrawlUsage.none(), CrawlUsage::plus);
		return new ActivityTotals(crawls, counts, usage, this.costs.of(usage));
	}

	private ActivityTotals nothing() {
		return new ActivityTotals(0, CrawlCounts.none(), CrawlUsage.none(), this.costs.of(CrawlUsage.none()));
	}

	private static Comparator<SiteActivity> comparator(ActivityOrder order) {
		return switch (order) {
			case LAST -> BY_LAST;
			case CREATED -> Comparator.comparingInt((site) -> site.total().counts().created());
			case REQUESTS -> Comparator.comparingInt((site) -> site.total().counts().requests());
			case BYTES -> Comparator
				.comparingLong((site) -> site.total().usage().bytesSent() + site.total().usage().bytesReceived());
			case NOT_MODIFIED -> Comparator.comparingDouble((site) -> site.total().notModifiedShare());
			case ERRORS -> Comparator.comparingInt((site) -> site.total().errors());
			case COMPUTE -> Comparator.comparingLong((site) -> site.total().usage().computeMillis());
			case COST -> Comparator.comparingDouble((site) -> site.total().cost().totalCents());
		};
	}

	private static YearMonth parsed(String month) {
		try {
			return YearMonth.parse(month);
		}
		catch (DateTimeException ex) {
			throw new ProblemException(ProblemType.INVALID_REQUEST, "This is no month.",
					"Give a year and a month, such as 2026-11.");
		}
	}

}
