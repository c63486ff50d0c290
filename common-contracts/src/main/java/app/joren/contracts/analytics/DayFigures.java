package app.joren.contracts.analytics;

import java.time.LocalDate;

/**
 * A day.
 *
 * @param day the day
 * @param readers how many readers were there
 * @param opens how often the app was opened
 * @param screens how many screens were shown
 * @param reads how many articles were read
 * @param shares how many were passed on
 * @param searches how often something was searched for
 */
public record DayFigures(LocalDate day, long readers, long opens, long screens, long reads, long shares,
		long searches) {
}
