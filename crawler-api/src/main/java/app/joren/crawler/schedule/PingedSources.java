package app.joren.crawler.schedule;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

/**
 * Makes sources due that say that they have something new. Any number of pings is one
 * crawl, and none of them is believed any further than that: the source itself is asked.
 */
@Component
public class PingedSources {

	/** A source in trouble is asked less and less often, up to some hours. */
	private static final int MOST_DOUBLINGS = 10;

	private final Schedules schedules;

	private final PingPauses pauses;

	private final Clock clock;

	PingedSources(Schedules schedules, PingPauses pauses, Clock clock) {
		this.schedules = schedules;
		this.pauses = pauses;
		this.clock = clock;
	}

	/** A server with which we have agreed on a secret tells of a source. */
	public boolean told(String appId, URI source) {
		return told(appId, (known) -> known.address().equals(source), this.pauses.shortest());
	}

	/** A site has proved that it tells by itself. */
	public boolean told(String appId) {
		return told(appId, (known) -> true, this.pauses.shortest());
	}

	/** Somebody says that a site has something new. */
	public boolean hinted(String appId) {
		return told(appId, (known) -> true, this.pauses.hints());
	}

	/** Pages are due that are looked at again. */
	public void changed(String appId) {
		Instant now = this.clock.instant();
		this.schedules.change(appId, (schedule) -> schedule.recheckBy(now));
	}

	/** Tells whether the app has such a source. */
	private boolean told(String appId, Predicate<SourceState> which, Duration pause) {
		Instant now = this.clock.instant();
		Optional<Schedule> schedule = this.schedules.change(appId,
				(found) -> found.with(found.sources()
					.stream()
					.map((source) -> which.test(source) ? source.told(now, soonest(source, pause, now)) : source)
					.toList()));
		return schedule.filter((found) -> found.sources().stream().anyMatch(which)).isPresent();
	}

	private static Instant soonest(SourceState source, Duration pause, Instant now) {
		Duration longer = pause.multipliedBy(1L << Math.min(source.failures(), MOST_DOUBLINGS));
		Instant asked = (source.asked() != null) ? source.asked().plus(longer) : now;
		Instant last = source.pings().last();
		Instant told = (last != null) ? last.plus(pause) : now;
		Instant later = asked.isAfter(told) ? asked : told;
		return later.isAfter(now) ? later : now;
	}

}
