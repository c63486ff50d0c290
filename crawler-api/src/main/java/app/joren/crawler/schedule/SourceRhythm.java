package app.joren.crawler.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a source has brought something new. What comes at once is one moment, since one
 * request finds it all.
 *
 * <p>
 * How often something new comes is estimated as a Poisson process with a gamma prior over
 * the last few moments (after Cho and Garcia-Molina, Estimating Frequency of Change,
 * 2003): a window of moments, not of time, follows a source from daily to hourly within
 * as many articles as it holds, and silence since the last one lowers the rate by itself.
 * The hours of the day share the rate as they have had moments so far (after Sia, Cho and
 * Cho, Efficient Monitoring Algorithm for Fast News Alerts, 2007).
 *
 * @param since when it was first asked
 * @param moments the last moments, the oldest first
 * @param hours how many moments each hour of the day has had in UTC, older ones counting
 * less; empty before the first
 */
public record SourceRhythm(Instant since, List<Instant> moments, List<Double> hours) {

	/** Enough for an estimate, and few enough to notice a change soon. */
	private static final int KEPT = 12;

	private static final int HOURS = 24;

	/** By this earlier moments count less for the hours of the day at each new one. */
	private static final double FADING = 0.98;

	/** So many moments at any hour are taken for granted. */
	private static final double UNSHAPED = 24;

	/** By so many moments the prior counts. */
	private static final double PRIOR = 0.25;

	private static final double HOUR_MILLIS = 3_600_000;

	public SourceRhythm {
		moments = List.copyOf(moments);
		hours = List.copyOf(hours);
	}

	/** A source of which nothing is known. */
	public static SourceRhythm unknown(Instant now) {
		return new SourceRhythm(now, List.of(), List.of());
	}

	/**
	 * The same after something new.
	 * @param news when that came
	 * @param together what comes within that time is one moment
	 */
	public SourceRhythm with(List<Instant> news, Duration together) {
		List<Instant> all = Stream.concat(this.moments.stream(), news.stream()).sorted().toList();
		List<Instant> apart = new ArrayList<>();
		List<Double> counted = this.hours;
		for (Instant moment : all) {
			if (apart.isEmpty() || apart.getLast().plus(together).isBefore(moment)) {
				apart.add(moment);
				counted = this.moments.contains(moment) ? counted : counted(counted, moment);
			}
		}
		return new SourceRhythm(this.since, apart.subList(Math.max(0, apart.size() - KEPT), apart.size()), counted);
	}

	private static List<Double> counted(List<Double> before, Instant moment) {
		List<Double> counts = before.isEmpty() ? Collections.nCopies(HOURS, 0.0) : before;
		int hour = moment.atOffset(ZoneOffset.UTC).getHour();
		return IntStream.range(0, HOURS)
			.mapToObj((at) -> Math.round(1000 * (FADING * counts.get(at) + ((at == hour) ? 1 : 0))) / 1000.0)
			.toList();
	}

	/**
	 * How often something new comes in an hour, over the whole day.
	 * @param now until when nothing else has come
	 * @param prior what is believed to lie between two moments before any is known
	 */
	public double perHour(Instant now, Duration prior) {
		Instant from = this.moments.isEmpty() ? this.since : this.moments.getFirst();
		double watched = Math.max(0, Duration.between(from, now).toMillis());
		return (this.moments.size() + PRIOR) * HOUR_MILLIS / (watched + PRIOR * prior.toMillis());
	}

	/** How much more than on average comes in an hour of the day. */
	public double weight(int hour) {
		if (this.hours.isEmpty()) {
			return 1;
		}
		double all = this.hours.stream().mapToDouble(Double::doubleValue).sum();
		double around = 0.5 * this.hours.get(hour) + 0.25 * this.hours.get((hour + 1) % HOURS)
				+ 0.25 * this.hours.get((hour + HOURS - 1) % HOURS);
		return (HOURS * around + UNSHAPED) / (all + UNSHAPED);
	}

}
