package app.joren.apps.analytics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Some days of an app.
 *
 * @param from the first
 * @param to the last
 * @param zone where the app is at home
 */
public record Days(LocalDate from, LocalDate to, ZoneId zone) {

	/**
	 * Events without a reader's name are dated by the hour, which may begin the day
	 * before.
	 */
	private static final Duration SLACK = Duration.ofHours(1);

	public Days {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("The last day is before the first");
		}
	}

	/** All of them. */
	List<LocalDate> all() {
		return this.from.datesUntil(this.to.plusDays(1)).toList();
	}

	/** No event of these days is dated earlier. */
	Instant start() {
		return this.from.atStartOfDay(this.zone).toInstant().minus(SLACK);
	}

	/** No event of these days is dated later. */
	Instant end() {
		return this.to.plusDays(1).atStartOfDay(this.zone).toInstant();
	}

}
