package app.joren.crawler.schedule;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.crawl.CrawlWatch;
import app.joren.crawler.crawl.Crawls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the schedules of sites: what crawls do with them, and what people do. */
@Component
public class SiteSchedules implements CrawlWatch {

	private final Schedules schedules;

	private final Crawls crawls;

	private final SourceTimes times;

	private final OfferWatch offers;

	private final ScheduleSettings settings;

	private final PingPauses pauses;

	private final Clock clock;

	SiteSchedules(Schedules schedules, Crawls crawls, SourceTimes times, OfferWatch offers, ScheduleSettings settings,
			PingPauses pauses, Clock clock) {
		this.schedules = schedules;
		this.crawls = crawls;
		this.times = times;
		this.offers = offers;
		this.settings = settings;
		this.pauses = pauses;
		this.clock = clock;
	}

	/**
	 * A person has all of a site visited now. What the scheduler has under way gives way,
	 * since that visits all of it too.
	 */
	@Override
	public void asked(Crawl crawl) {
		Instant now = this.clock.instant();
		Schedule first = Schedule.first(crawl.appId(), now);
		this.schedules.create(first);
		this.schedules.change(crawl.appId(), (schedule) -> {
			String running = schedule.running();
			if (running != null && !running.equals(crawl.id())) {
				giveWay(running);
			}
			return schedule.running(crawl.id(), now.plus(this.settings.watch()));
		});
	}

	private void giveWay(String crawlId) {
		this.crawls.find(crawlId)
			.filter((crawl) -> crawl.kind() == Crawl.Kind.UPDATE)
			.ifPresent((crawl) -> this.crawls.end(crawl.id(), Crawl.State.STOPPED, List.of()));
	}

	/** An app's schedule. */
	public Optional<Schedule> find(String appId) {
		return this.schedules.find(appId);
	}

	/**
	 * A crawl begins: the sources that it asks. From now on it counts as unknown whether
	 * all that they show has been followed.
	 */
	public Set<URI> begin(Crawl crawl, Collection<URI> sources) {
		Instant now = this.clock.instant();
		this.schedules.create(Schedule.first(crawl.appId(), now));
		Schedule begun = this.schedules
			.change(crawl.appId(), (schedule) -> opened(schedule.of(sources, now), crawl, now))
			.orElseThrow();
		return asked(begun, crawl, now).map(SourceState::address).collect(Collectors.toSet());
	}

	private Schedule opened(Schedule schedule, Crawl crawl, Instant now) {
		Set<SourceState> asked = asked(schedule, crawl, now).collect(Collectors.toSet());
		return schedule.with(schedule.sources()
			.stream()
			.map((source) -> asked.contains(source) ? source.opened(crawl.started()) : source)
			.toList());
	}

	private static Stream<SourceState> asked(Schedule schedule, Crawl crawl, Instant now) {
		return schedule.sources().stream().filter((source) -> crawl.kind() == Crawl.Kind.VISIT || source.isDue(now));
	}

	/** So many pages are looked at again in one crawl. */
	public int mostRechecks() {
		return this.settings.pages().most();
	}

	/** A crawl has ended. */
	public void ended(Crawl crawl, CrawlEnd end) {
		tellOffers(crawl.appId(), end);
		Instant now = this.clock.instant();
		this.schedules.change(crawl.appId(), (schedule) -> after(schedule, crawl, end, now));
	}

	/** They are in the schedule only once they have been told, so that none is lost. */
	private void tellOffers(String appId, CrawlEnd end) {
		find(appId).stream().flatMap((schedule) -> schedule.sources().stream()).forEach((source) -> {
			SourceAnswer answer = end.answers().get(source.address());
			if (answer != null && answer.read() && !answer.offers().equals(source.pings().offers())) {
				this.offers.offered(appId, source.address(), answer.offers());
			}
		});
	}

	private Schedule after(Schedule schedule, Crawl crawl, CrawlEnd end, Instant now) {
		List<SourceState> sources = schedule.sources().stream().map((source) -> {
			SourceAnswer answer = end.answers().get(source.address());
			SourceState after = (answer != null) ? this.times.after(schedule.appId(), source, answer, now)
				.toldMeanwhile(now.plus(this.pauses.shortest())) : source;
			return (answer != null && end.complete()) ? after.closed() : after;
		}).toList();
		Schedule after = schedule.with(sources).wholeAt(whole(schedule, crawl, end, now));
		boolean own = schedule.running() == null || crawl.id().equals(schedule.running());
		return own ? after.ended(together(end.recheck()), sources) : after;
	}

	/** A little later others are due too, which one crawl looks at together. */
	private @Nullable Instant together(@Nullable Instant recheck) {
		return (recheck != null) ? recheck.plus(this.settings.shortest()) : null;
	}

	/**
	 * What looks odd in a part of the site is looked at in all of it, but not each time.
	 */
	private Instant whole(Schedule schedule, Crawl crawl, CrawlEnd end, Instant now) {
		if (crawl.kind() == Crawl.Kind.VISIT) {
			return now.plus(this.settings.whole());
		}
		Instant soonest = schedule.whole().minus(this.settings.whole()).plus(this.settings.longest());
		boolean sooner = end.odd() && soonest.isBefore(schedule.whole());
		return sooner ? (soonest.isAfter(now) ? soonest : now) : schedule.whole();
	}

	/** A crawl was ended before its time. */
	@Override
	public void stopped(Crawl crawl) {
		Instant now = this.clock.instant();
		this.schedules.change(crawl.appId(), (schedule) -> crawl.id().equals(schedule.running())
				? schedule.notBefore(now, this.settings.first()) : schedule);
	}

	/** Starts nothing by itself any more, or does so again. */
	public Optional<Schedule> pause(String appId, boolean pause) {
		return this.schedules.change(appId, (schedule) -> schedule.paused(pause));
	}

	/** Forgets an app. */
	public void forget(String appId) {
		this.schedules.forget(appId);
	}

	/**
	 * What a crawl has come to.
	 *
	 * @param answers of the sources that it asked, by the addresses of their first pages
	 * @param complete whether it followed all that they showed
	 * @param odd whether the part of the site that it saw was not as it used to be
	 * @param recheck when the first page of an article is to be looked at again
	 */
	public record CrawlEnd(Map<URI, SourceAnswer> answers, boolean complete, boolean odd, @Nullable Instant recheck) {

		public CrawlEnd {
			answers = Map.copyOf(answers);
		}

	}

}
