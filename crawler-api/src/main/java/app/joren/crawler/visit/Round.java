package app.joren.crawler.visit;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageChecks;
import app.joren.crawler.page.PageState;
import app.joren.crawler.schedule.Schedule;
import app.joren.crawler.schedule.SiteSchedules;
import app.joren.crawler.schedule.SiteSchedules.CrawlEnd;
import app.joren.crawler.schedule.SourceAnswer;
import app.joren.crawler.schedule.SourceState;
import app.joren.extraction.feed.FeedSignals;
import app.joren.extraction.site.Lead;
import org.jspecify.annotations.Nullable;

/** What a crawl has to do with the schedule of its site. */
final class Round {

	private final SiteSchedules schedules;

	private final Stores stores;

	private final Crawl crawl;

	private final List<Lead> seeds;

	private final Sources sources;

	private final Clock clock;

	/** The schedule as it was when the slice first asked. */
	private @Nullable Schedule schedule;

	Round(SiteSchedules schedules, Stores stores, Crawl crawl, List<Lead> seeds, Clock clock) {
		this.schedules = schedules;
		this.stores = stores;
		this.crawl = crawl;
		this.seeds = seeds;
		this.sources = Sources.of(seeds);
		this.clock = clock;
	}

	Sources sources() {
		return this.sources;
	}

	/** Where the crawl begins: at the first pages of all its sources, or of those due. */
	List<Lead> begin() {
		if (this.crawl.kind() == Crawl.Kind.REMAKE) {
			return List.of();
		}
		Set<URI> asked = this.schedules.begin(this.crawl, this.seeds.stream().map(Lead::address).toList());
		return this.seeds.stream().filter((lead) -> asked.contains(lead.address())).toList();
	}

	/** Pages that it looks at again without their being shown by a list. */
	List<PageState> due() {
		return this.stores.pages().due(this.crawl.appId(), this.clock.instant(), this.schedules.mostRechecks());
	}

	/**
	 * Whether a page that is as it was needs no reading. A list does as long as it is not
	 * known whether all that it showed has been followed: a crawl may have been cut off.
	 */
	boolean isSettled(PageState page) {
		PageChecks checks = page.checks();
		if (!page.isList()) {
			return true;
		}
		Optional<URI> first = this.sources.first(page.lead());
		List<SourceState> concerned = schedule().stream()
			.flatMap((found) -> found.sources().stream())
			.filter((source) -> first.isEmpty() || source.address().equals(first.get()))
			.toList();
		return checks != null && !concerned.isEmpty()
				&& concerned.stream().allMatch((source) -> source.isSettled(checks.read()));
	}

	private Optional<Schedule> schedule() {
		if (this.schedule == null) {
			this.schedule = this.schedules.find(this.crawl.appId()).orElse(null);
		}
		return Optional.ofNullable(this.schedule);
	}

	/**
	 * The crawl has ended.
	 * @param complete whether it followed all that its sources showed
	 * @param odd whether what it saw was not as it used to be
	 */
	void end(SliceMemory memory, boolean complete, boolean odd) {
		if (this.crawl.kind() == Crawl.Kind.REMAKE) {
			return;
		}
		Map<URI, SourceAnswer> answers = new HashMap<>();
		for (Lead seed : this.seeds) {
			memory.frontier()
				.find(seed.address())
				.filter((entry) -> !entry.waits())
				.ifPresent((entry) -> answers.put(seed.address(),
						answer(seed.address(), entry, memory.page(seed.address()))));
		}
		Instant recheck = this.stores.pages().firstDue(this.crawl.appId()).orElse(null);
		this.schedules.ended(this.crawl, new CrawlEnd(answers, complete, odd, recheck));
	}

	private static SourceAnswer answer(URI source, Entry entry, Optional<PageState> page) {
		PageChecks checks = page.map(PageState::checks).orElse(null);
		FeedSignals signals = (checks != null && checks.signals() != null) ? checks.signals() : FeedSignals.none();
		return SourceAnswer.of(source, entry.result() != Entry.Result.FAILED,
				(checks != null) ? checks.news() : List.of(), (checks != null) ? checks.fresh() : null, signals);
	}

}
