package app.joren.apps.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A phone's clock, which may be wrong by years: how wrong, shows by what it says when it
 * sends.
 *
 * @param sent when events were sent, by the phone's clock
 * @param received when they came, by ours
 * @param oldest how old an event may be
 */
public record PhoneClock(Instant sent, Instant received, Duration oldest) {

	/** Clocks say no time outside of these, and sums of such times are within range. */
	private static final Instant FIRST = Instant.EPOCH;

	private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

	/** Whether a clock may say this. */
	public static boolean isPossible(Instant told) {
		return told.isAfter(FIRST) && told.isBefore(LAST);
	}

	/**
	 * When something was, by our clock. What the phone dates later than the sending,
	 * since its clock was set back meanwhile, was at the latest when it came.
	 * @param told when it was, by the phone's clock
	 * @return nothing if that is too long ago
	 */
	public Optional<Instant> at(Instant told) {
		Instant at = told.plus(Duration.between(this.sent, this.received));
		Instant atTheLatest = at.isAfter(this.received) ? this.received : at;
		return Optional.of(atTheLatest).filter((moment) -> moment.isAfter(this.received.minus(this.oldest)));
	}

}
