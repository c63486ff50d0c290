package app.joren.crawler.schedule;

import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

/** Learns from what sources answer when they are to be asked again. */
@Component
public class SourceTimes {

	/** Twice that often is as good as the longest interval. */
	private static final int MOST_DOUBLINGS = 10;

	private final ScheduleSettings settings;

	private final SourcePolicy policy;

	/** Times within an operator's limits. */
	public SourceTimes(ScheduleSettings settings, SourcePolicy policy) {
		this.settings = settings;
		this.policy = policy;
	}

	/** A source after its answer. */
	public SourceState after(String appId, SourceState source, SourceAnswer answer, Instant now) {
		String drawn = appId + " " + source.address();
		return answer.read() ? answered(source, answer, now, drawn) : failed(source, answer, now, drawn);
	}

	private SourceState answered(SourceState source, SourceAnswer answer, Instant now, String drawn) {
		SourceRhythm rhythm = source.rhythm().with(answer.news(), this.settings.shortest());
		Duration period = (answer.period() != null) ? answer.period() : source.period();
		Instant next = this.policy.next(rhythm, now, period);
		Instant spread = Jitter.around(now, next, this.settings.jitter(), drawn);
		return new SourceState(source.address(), rhythm, wished(answer, spread, now), now, 0, period, source.open(),
				source.pings().offering(answer.offers()));
	}

	/** A site in trouble is asked less and less often, until it answers. */
	private SourceState failed(SourceState source, SourceAnswer answer, Instant now, String drawn) {
		int failures = source.failures() + 1;
		Duration pause = this.settings.first().multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
		Duration shorter = (pause.compareTo(this.settings.longest()) < 0) ? pause : this.settings.longest();
		Instant next = Jitter.around(now, now.plus(shorter), this.settings.jitter(), drawn);
		return new SourceState(source.address(), source.rhythm(), wished(answer, next, now), now, failures,
				source.period(), source.open(), source.pings());
	}

	/** Never before the answer is stale (RFC 9111, 4.2), as far as sites are believed. */
	private Instant wished(SourceAnswer answer, Instant next, Instant now) {
		Instant believed = now.plus(this.settings.believed());
		Instant fresh = answer.fresh();
		if (fresh == null || !fresh.isAfter(next)) {
			return next;
		}
		return fresh.isBefore(believed) ? fresh : later(next, believed);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
