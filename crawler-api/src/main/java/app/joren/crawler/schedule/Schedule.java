package app.joren.crawler.schedule;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * When an app's site is visited.
 *
 * @param appId the app
 * @param paused whether nothing is started by itself
 * @param running the crawl that was last started and of which the end is not known
 * @param watched when to look after it
 * @param whole when all of the site is to be visited
 * @param recheck when the first page of an article is to be looked at again
 * @param sources where articles come from; empty until a crawl has told
 * @param revision counts changes, so that of two at once one is noticed
 */
public record Schedule(String appId, boolean paused, @Nullable String running, @Nullable Instant watched, Instant whole,
		@Nullable Instant recheck, List<SourceState> sources, int revision) {

	public Schedule {
		sources = List.copyOf(sources);
	}

	/** A site that is about to be visited for the first time. */
	static Schedule first(String appId, Instant now) {
		return new Schedule(appId, false, null, null, now, null, List.of(), 0);
	}

	/** When the scheduler is to look at it; never while it is paused. */
	public Optional<Instant> due() {
		if (this.paused && this.running == null) {
			return Optional.empty();
		}
		if (this.running != null) {
			return Optional.ofNullable(this.watched);
		}
		return Stream
			.concat(Stream.of(this.whole),
					Stream.concat(Optional.ofNullable(this.recheck).stream(),
							this.sources.stream().map(SourceState::due)))
			.min(Instant::compareTo);
	}

	/** When its next crawl is due; nothing while one runs, or it is paused. */
	public Optional<Instant> next() {
		return (this.running == null) ? due() : Optional.empty();
	}

	/** Whether all of the site is to be visited. */
	boolean isWholeDue(Instant now) {
		return !this.whole.isAfter(now);
	}

	/** A source by the address of its first page. */
	public Optional<SourceState> source(URI address) {
		return this.sources.stream().filter((source) -> source.address().equals(address)).findFirst();
	}

	/** The same while a crawl runs. */
	Schedule running(String crawlId, Instant watch) {
		return new Schedule(this.appId, this.paused, crawlId, watch, this.whole, this.recheck, this.sources,
				this.revision);
	}

	/** The same after its crawl. */
	Schedule ended(@Nullable Instant nextRecheck, List<SourceState> after) {
		return new Schedule(this.appId, this.paused, null, null, this.whole, nextRecheck, after, this.revision);
	}

	/** The same, all of the site to be visited then. */
	Schedule wholeAt(Instant moment) {
		return new Schedule(this.appId, this.paused, this.running, this.watched, moment, this.recheck, this.sources,
				this.revision);
	}

	/** The same, not to be started by itself, or again. */
	Schedule paused(boolean pause) {
		return new Schedule(this.appId, pause, this.running, this.watched, this.whole, this.recheck, this.sources,
				this.revision);
	}

	/** The same, pages of articles to be looked at by then. */
	Schedule recheckBy(Instant moment) {
		Instant next = (this.recheck != null && this.recheck.isBefore(moment)) ? this.recheck : moment;
		return new Schedule(this.appId, this.paused, this.running, this.watched, this.whole, next, this.sources,
				this.revision);
	}

	/** The same with these sources. */
	Schedule with(List<SourceState> others) {
		return new Schedule(this.appId, this.paused, this.running, this.watched, this.whole, this.recheck, others,
				this.revision);
	}

	/** The same with the sources of a definition, of which it keeps what is known. */
	Schedule of(Collection<URI> addresses, Instant now) {
		List<SourceState> all = new ArrayList<>();
		addresses.stream()
			.distinct()
			.forEach((address) -> all.add(source(address).orElseGet(() -> SourceState.unasked(address, now))));
		return with(all);
	}

	/** The same, nothing of it sooner than after a pause. */
	Schedule notBefore(Instant now, Duration pause) {
		Instant soonest = now.plus(pause);
		Schedule later = with(this.sources.stream()
			.map((source) -> source.due().isBefore(soonest) ? source.dueAt(soonest) : source)
			.toList());
		Schedule visited = this.whole.isBefore(soonest) ? later.wholeAt(soonest) : later;
		Instant next = (this.recheck != null && this.recheck.isBefore(soonest)) ? soonest : this.recheck;
		return visited.ended(next, visited.sources());
	}

}
