package app.joren.apps.analytics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.joren.contracts.analytics.ReturnShare;

/**
 * How many readers come back. Nobody is followed from week to week: phones tell in which
 * week they began, and of those who began in one week it is counted in each later week
 * how many are there.
 */
final class Retention {

	private static final int WEEKS = 12;

	private Retention() {
	}

	/** The first day of which something must be known for a curve up to a day. */
	static LocalDate begin(LocalDate to) {
		return to.minusWeeks(WEEKS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/**
	 * The curve.
	 * @param groups by week and cohort
	 * @param today weeks that have not ended by then are left out
	 */
	static List<ReturnShare> of(Stream<EventGroup> groups, LocalDate today) {
		Map<LocalDate, Map<Integer, Long>> cohorts = new HashMap<>();
		groups.filter((group) -> !week(group).plusWeeks(1).isAfter(today))
			.forEach((group) -> cohorts.computeIfAbsent(cohort(group), (_) -> new HashMap<>())
				.merge((int) ChronoUnit.WEEKS.between(cohort(group), week(group)), group.readers(), Long::sum));
		return IntStream.rangeClosed(0, WEEKS)
			.mapToObj((week) -> share(cohorts, week, today))
			.filter((share) -> share.started() > 0)
			.toList();
	}

	private static ReturnShare share(Map<LocalDate, Map<Integer, Long>> cohorts, int week, LocalDate today) {
		List<Map<Integer, Long>> oldEnough = cohorts.entrySet()
			.stream()
			.filter((cohort) -> !cohort.getKey().plusWeeks(week + 1L).isAfter(today))
			.map(Map.Entry::getValue)
			.filter((weeks) -> weeks.containsKey(0))
			.toList();
		return new ReturnShare(week, sum(oldEnough, 0), sum(oldEnough, week));
	}

	private static long sum(List<Map<Integer, Long>> cohorts, int week) {
		return cohorts.stream().mapToLong((weeks) -> weeks.getOrDefault(week, 0L)).sum();
	}

	private static LocalDate week(EventGroup group) {
		return LocalDate.parse(group.by().getFirst());
	}

	private static LocalDate cohort(EventGroup group) {
		return LocalDate.parse(group.by().getLast());
	}

}
