package app.joren.bench.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Sites that publish like real ones, and a clock that is moved from one look at a list to
 * the next.
 */
final class Simulation {

	private static final Instant START = Instant.parse("2026-11-02T00:00:00Z");

	/** What a list shows of the time before. */
	private static final Duration BEFORE = Duration.ofDays(60);

	private static final int LISTED = 10;

	private static final long SEED = 20_261_130;

	private final List<Rhythm> rhythms;

	private final Duration warmUp;

	private final Duration measured;

	Simulation(List<Rhythm> rhythms, Duration warmUp, Duration measured) {
		this.rhythms = rhythms;
		this.warmUp = warmUp;
		this.measured = measured;
	}

	/** Asks so many sites in one way. */
	Delays run(int sites, Asking asking) {
		long[] checks = new long[1];
		long[] delays = IntStream.range(0, sites).mapToObj((site) -> {
			Visit visit = new Visit(site, asking);
			LongStream found = visit.run();
			checks[0] += visit.checks;
			return found;
		}).flatMapToLong((found) -> found).toArray();
		return new Delays(checks[0], delays);
	}

	/** One site over the whole time. */
	private final class Visit {

		private final int site;

		private final Asking asking;

		private final Instant begun;

		private final List<Instant> published;

		private final LongStream.Builder delays = LongStream.builder();

		private long checks;

		Visit(int site, Asking asking) {
			RandomGenerator random = new SplittableRandom(SEED + site);
			Rhythm rhythm = Simulation.this.rhythms.get(random.nextInt(Simulation.this.rhythms.size()));
			this.site = site;
			this.asking = asking;
			this.begun = START.plusSeconds(random.nextInt((int) Duration.ofDays(1).toSeconds()));
			this.published = rhythm.like(START.minus(BEFORE), end(), random).stream().sorted().toList();
		}

		private Instant end() {
			return this.begun.plus(Simulation.this.warmUp).plus(Simulation.this.measured);
		}

		LongStream run() {
			int known = (int) this.published.stream().filter((moment) -> !moment.isAfter(this.begun)).count();
			Asking.Turn turn = this.asking.begin(this.site, this.published.subList(Math.max(0, known - LISTED), known),
					this.begun);
			Instant counted = this.begun.plus(Simulation.this.warmUp);
			Instant now = this.begun;
			for (List<Instant> news = List.of(); now.isBefore(end());) {
				now = turn.next(news, now);
				int upTo = known;
				while (upTo < this.published.size() && !this.published.get(upTo).isAfter(now)) {
					upTo++;
				}
				news = this.published.subList(known, upTo);
				known = upTo;
				count(news, now, counted);
			}
			return this.delays.build();
		}

		private void count(List<Instant> news, Instant now, Instant counted) {
			if (now.isAfter(counted)) {
				this.checks++;
				news.forEach((moment) -> this.delays.add(Duration.between(moment, now).toSeconds()));
			}
		}

	}

}
