package app.joren.crawler.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.Crawls;
import app.joren.crawler.crawl.StartingCrawls;
import app.joren.runtime.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Starts the crawls that are due. Any number of schedulers may do so at once: a schedule
 * is claimed by a conditional write, and its crawl has an id that follows from when it
 * was due. Whoever dies between the two is made up for when the schedule is looked after.
 */
@Component
public class Scheduler {

	private static final Logger log = LoggerFactory.getLogger(Scheduler.class);

	/**
	 * One look deals with as many as may be started in so many seconds, or with a few.
	 */
	private static final int SECONDS = 20;

	private static final int FEW = 50;

	private final Schedules schedules;

	private final StartAllowance allowance;

	private final StartingCrawls starting;

	private final Crawls crawls;

	private final ScheduleSettings settings;

	private final Clock clock;

	Scheduler(Schedules schedules, StartAllowance allowance, StartingCrawls starting, Crawls crawls,
			ScheduleSettings settings, Clock clock) {
		this.schedules = schedules;
		this.allowance = allowance;
		this.starting = starting;
		this.crawls = crawls;
		this.settings = settings;
		this.clock = clock;
	}

	/** Starts what is due and may be started now; tells how many crawls that were. */
	public int startDue() {
		Instant now = this.clock.instant();
		List<String> due = due(now);
		int allowed = due.isEmpty() ? 0 : this.allowance.take(due.size(), now);
		int started = 0;
		for (String appId : due) {
			Optional<Schedule> schedule = this.schedules.find(appId).filter((found) -> isDue(found, now));
			schedule.filter((found) -> found.running() != null).ifPresent((found) -> lookAfter(found, now));
			boolean free = started < allowed && schedule.filter((found) -> found.running() == null).isPresent();
			started += (free && start(schedule.get(), now)) ? 1 : 0;
		}
		return started;
	}

	private List<String> due(Instant now) {
		return this.schedules.due(now, Math.max(FEW, this.settings.perMinute() * SECONDS / 60));
	}

	/** The index may be a little behind. */
	private static boolean isDue(Schedule schedule, Instant now) {
		return schedule.due().filter((due) -> !due.isAfter(now)).isPresent();
	}

	private boolean start(Schedule schedule, Instant now) {
		String crawlId = CrawlIds.of(schedule.appId(), schedule.due().orElse(now));
		Schedule running = schedule.running(crawlId, now.plus(this.settings.watch()));
		return this.schedules.save(schedule, running) && start(running, crawlId, now);
	}

	private boolean start(Schedule schedule, String crawlId, Instant now) {
		Crawl.Kind kind = schedule.isWholeDue(now) ? Crawl.Kind.VISIT : Crawl.Kind.UPDATE;
		try {
			this.starting.start(schedule.appId(), crawlId, kind);
			return true;
		}
		catch (ProblemException ex) {
			log.warn("The site of app {} cannot be visited: {}", schedule.appId(), ex.getMessage());
			if (ex.type() == ProblemType.NOT_FOUND) {
				release(schedule.appId(), crawlId);
			}
			return false;
		}
	}

	/** A crawl that does not end: its start, or the news of its end, may be lost. */
	private void lookAfter(Schedule schedule, Instant now) {
		String crawlId = Objects.requireNonNull(schedule.running());
		Optional<Crawl> crawl = this.crawls.find(crawlId);
		if (crawl.filter((found) -> found.state().ended()).isPresent()) {
			release(schedule.appId(), crawlId);
			return;
		}
		boolean mine = this.schedules.save(schedule, schedule.running(crawlId, now.plus(this.settings.watch())));
		if (mine && crawl.isEmpty()) {
			start(schedule, crawlId, now);
		}
	}

	/** Nothing is known of what the crawl has seen, so it is not asked again at once. */
	private void release(String appId, String crawlId) {
		Instant now = this.clock.instant();
		this.schedules.change(appId, (schedule) -> crawlId.equals(schedule.running())
				? schedule.notBefore(now, this.settings.first()) : schedule);
	}

}
