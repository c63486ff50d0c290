package app.joren.push.sending;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How far a campaign is with a shard of the phones. Whoever changes it has the shard to
 * itself: of two that change it at once one is refused.
 *
 * @param number from 0
 * @param after the last phone that was looked at
 * @param walked whether all phones were looked at
 * @param claimed the part whose pushes are being handed over
 * @param until when that claim ends, kept or not
 * @param next when a part is to be looked at again
 * @param tally what has become of the phones so far
 * @param revision counts its changes
 */
record Shard(int number, @Nullable String after, boolean walked, @Nullable String claimed, @Nullable Instant until,
		@Nullable Instant next, Tally tally, int revision) {

	/** One that nobody has begun with. */
	static Shard untouched(int number) {
		return new Shard(number, null, false, null, null, null, Tally.none(), 0);
	}

	/** Whether somebody is at it. */
	boolean isHeld(Instant now) {
		return this.claimed != null && this.until != null && now.isBefore(this.until);
	}

	/** Whether it is a worker's turn. */
	boolean isDue(Instant now) {
		if (this.claimed != null) {
			return !isHeld(now);
		}
		return !this.walked || (this.next != null && !this.next.isAfter(now));
	}

	/** Whether all its phones are through. */
	boolean hasFinished() {
		return this.walked && this.claimed == null && this.next == null;
	}

	/** Whether it is known of all phones what the gateway has taken. */
	boolean hasSettled() {
		return this.claimed == null && this.tally.doubtful() == 0;
	}

	/** When a part that is claimed and was given up is to be settled. */
	Optional<Instant> end() {
		return Optional.ofNullable(this.until);
	}

	/** The same while a part is handed over, of which it knew this before. */
	Shard claim(Tally before, Part part, Instant lease) {
		return new Shard(this.number, this.after, this.walked, part.last(), lease, this.next,
				this.tally.minus(before).plus(part.tally()), this.revision);
	}

	/** The same after a part, of which it knew this before. */
	Shard mark(Tally before, Part part) {
		Instant due = part.due().orElse(null);
		return new Shard(this.number, this.after, this.walked, null, null, earlier(this.next, due),
				this.tally.minus(before).plus(part.tally()), this.revision);
	}

	/** The same, the phones up to one looked at. */
	Shard walkedTo(@Nullable String last, boolean end) {
		return new Shard(this.number, last, end, this.claimed, this.until, this.next, this.tally, this.revision);
	}

	/** The same, of which the parts are to be looked at again then. */
	Shard resting(@Nullable Instant due) {
		return new Shard(this.number, this.after, this.walked, this.claimed, this.until, due, this.tally,
				this.revision);
	}

	private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isBefore(other) ? one : other;
	}

}
