package app.joren.push.device;

import java.time.LocalTime;

/**
 * When a reader is not to be disturbed, by the clock of the reader's zone. May go over
 * midnight.
 *
 * @param from the first quiet minute
 * @param until the first minute that is not quiet any more
 */
public record QuietHours(LocalTime from, LocalTime until) {

	/** Whether a time of day is quiet. */
	public boolean contain(LocalTime time) {
		boolean overMidnight = this.until.isBefore(this.from);
		boolean afterFrom = !time.isBefore(this.from);
		boolean beforeUntil = time.isBefore(this.until);
		return overMidnight ? (afterFrom || beforeUntil) : (afterFrom && beforeUntil);
	}

}
