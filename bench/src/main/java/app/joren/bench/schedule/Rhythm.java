package app.joren.bench.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * When a real site has published.
 *
 * @param moments in their order
 */
record Rhythm(List<Instant> moments) {

	private static final Duration WEEK = Duration.ofDays(7);

	/** So many pauses in a row stay together, so that bursts stay bursts. */
	private static final int BLOCK = 5;

	Rhythm {
		moments = List.copyOf(moments);
	}

	private Duration span() {
		return Duration.between(this.moments.getFirst(), this.moments.getLast());
	}

	/**
	 * Whether it says how often the site publishes: it goes on for more than a moment.
	 */
	boolean isTelling(Duration longestPause) {
		Duration pause = span().dividedBy(Math.max(1, this.moments.size() - 1));
		return span().compareTo(Duration.ofHours(3)) >= 0 && pause.compareTo(longestPause) <= 0;
	}

	/**
	 * A site that publishes like this one, but not at the same moments: whole weeks of it
	 * in another order, or, if it is shorter than that, some of its pauses.
	 */
	List<Instant> like(Instant from, Instant to, RandomGenerator random) {
		Duration shift = Duration.ofHours(random.nextInt((int) WEEK.toHours()));
		int weeks = (int) span().dividedBy(WEEK);
		return (weeks >= 2) ? weeks(from.minus(shift), to, weeks, random) : pauses(from.minus(shift), to, random);
	}

	private List<Instant> weeks(Instant from, Instant to, int weeks, RandomGenerator random) {
		List<Instant> all = new ArrayList<>();
		for (Instant week = from; week.isBefore(to); week = week.plus(WEEK)) {
			Instant like = this.moments.getFirst().plus(WEEK.multipliedBy(random.nextInt(weeks)));
			Duration shift = Duration.between(like, week);
			this.moments.stream()
				.filter((moment) -> !moment.isBefore(like) && moment.isBefore(like.plus(WEEK)))
				.map((moment) -> moment.plus(shift))
				.forEach(all::add);
		}
		return all;
	}

	private List<Instant> pauses(Instant from, Instant to, RandomGenerator random) {
		List<Instant> all = new ArrayList<>();
		int pauses = this.moments.size() - 1;
		for (Instant now = from; now.isBefore(to);) {
			int first = random.nextInt(pauses);
			for (int at = first; at < Math.min(pauses, first + BLOCK); at++) {
				now = now.plus(Duration.between(this.moments.get(at), this.moments.get(at + 1)));
				all.add(now);
			}
		}
		return all;
	}

}
