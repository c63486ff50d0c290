package app.joren.runtime.host;

import java.time.Instant;

/**
 * What the visitors of a host leave to each other.
 *
 * @param asked when the last request to it was over
 * @param rests until then nobody asks it anything, since it wants to be left alone
 * @param refusals how often in a row it has said so; one good answer ends the row
 */
public record HostState(Instant asked, Instant rests, int refusals) {

	/** A host that nobody has visited. */
	public static final HostState NEW = new HostState(Instant.EPOCH, Instant.EPOCH, 0);

	/** Whether others have been there since. */
	boolean isLaterThan(HostState known) {
		return this.asked.isAfter(known.asked) || this.rests.isAfter(known.rests);
	}

	/** The same, asked at a time. */
	HostState asked(Instant now) {
		return new HostState(now.isAfter(this.asked) ? now : this.asked, this.rests, this.refusals);
	}

	/** The same, which wants to be left alone once more. */
	HostState resting(Instant until) {
		return new HostState(this.asked, until.isAfter(this.rests) ? until : this.rests, this.refusals + 1);
	}

	/** The same, which answers well. */
	HostState answering() {
		return new HostState(this.asked, this.rests, 0);
	}

}
