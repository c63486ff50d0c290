package app.joren.crawler.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides when a source is asked again: as soon as what may have come since would have
 * waited, all articles together, as long as one request is worth. For a steady rate
 * {@code r} that is an interval of {@code sqrt(2 worth / r)}, the square root law by
 * which a given number of requests makes articles wait least over all sources; by the
 * same rule a source is asked more often at those hours of the day when it publishes.
 */
@Component
public class SourcePolicy {

	private static final double HOUR_MILLIS = 3_600_000;

	private final ScheduleSettings settings;

	/** A policy within an operator's limits. */
	public SourcePolicy(ScheduleSettings settings) {
		this.settings = settings;
	}

	/**
	 * When to ask again, without regard to what the source wishes.
	 * @param rhythm of the source
	 * @param asked when it was asked last
	 * @param period how often it says that it changes
	 */
	public Instant next(SourceRhythm rhythm, Instant asked, @Nullable Duration period) {
		double rate = perHour(rhythm, asked, period);
		double worth = hours(this.settings.worth());
		Instant latest = asked.plus(this.settings.longest());
		double waited = 0;
		double missed = 0;
		for (Instant at = asked; at.isBefore(latest);) {
			Instant end = earlier(at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS), latest);
			double coming = rate * rhythm.weight(at.atOffset(ZoneOffset.UTC).getHour());
			double length = hours(Duration.between(at, end));
			double more = missed * length + coming * length * length / 2;
			if (waited + more >= worth) {
				double until = (Math.sqrt(missed * missed + 2 * coming * (worth - waited)) - missed) / coming;
				return later(at.plusMillis((long) (until * HOUR_MILLIS)), asked.plus(this.settings.shortest()));
			}
			waited += more;
			missed += coming * length;
			at = end;
		}
		return latest;
	}

	/** How often something new comes in an hour, by what is known now. */
	public double perHour(SourceRhythm rhythm, Instant now, @Nullable Duration period) {
		return rhythm.perHour(now, prior(period));
	}

	/**
	 * What is believed to lie between two moments of a source of which nothing is known:
	 * by that it is asked again after the first interval.
	 */
	private Duration prior(@Nullable Duration period) {
		if (period != null) {
			return period;
		}
		double first = hours(this.settings.first());
		return Duration.ofMillis((long) (first * first / (2 * hours(this.settings.worth())) * HOUR_MILLIS));
	}

	private static double hours(Duration time) {
		return time.toMillis() / HOUR_MILLIS;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
