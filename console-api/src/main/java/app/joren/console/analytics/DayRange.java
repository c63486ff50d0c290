package app.joren.console.analytics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The days that are shown.
 *
 * @param from the first
 * @param to the last
 */
public record DayRange(LocalDate from, LocalDate to) {

	/** How many days there are to choose from. */
	public static final List<Integer> CHOICES = List.of(7, 28, 90);

	private static final int USUAL = 28;

	private static final int MOST = 366;

	/**
	 * What a person asked for, or what comes next to it.
	 * @param from the first day, if they chose days
	 * @param to the last
	 * @param days how many up to today, if they chose that
	 */
	public static DayRange of(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer days,
			LocalDate today) {
		if (from != null && to != null) {
			LocalDate last = to.isBefore(from) ? from : to;
			LocalDate first = to.isBefore(from) ? to : from;
			return new DayRange(first.isBefore(last.minusDays(MOST - 1)) ? last.minusDays(MOST - 1) : first, last);
		}
		int count = (days != null) ? Math.clamp(days, 1, MOST) : USUAL;
		return new DayRange(today.minusDays(count - 1L), today);
	}

	/** How many days there are. */
	public long days() {
		return ChronoUnit.DAYS.between(this.from, this.to) + 1;
	}

}
