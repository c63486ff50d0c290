package app.joren.runtime.robots;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How a visit behaves, where that is not as the settings say.
 *
 * @param pause between two requests to the host
 * @param part whether it is a part of a page that was just fetched, such as a script:
 * then only the pause counts, since any visitor asks for those together
 * @param patience how long it waits at most for the host to be free; absent as the
 * settings say
 * @param invited whether what is asked is an interface that others are meant to speak to,
 * as hubs are: robots.txt is about what is read of a site by following links (RFC 9309,
 * 1), and hubs keep crawlers out by it that know no better than to follow a link to them
 */
public record Manners(Duration pause, boolean part, @Nullable Duration patience, boolean invited) {

	/** As the settings say. */
	public static final Manners USUAL = new Manners(Duration.ZERO, false, null, false);

	/** For an interface that others are meant to speak to, with the usual pauses. */
	public static final Manners INVITED = new Manners(Duration.ZERO, false, null, true);

	/** With a pause, if it is longer than the usual one. */
	public static Manners pausing(Duration pause) {
		return new Manners(pause, false, null, false);
	}

	/** For a part of a page, with a pause that may be shorter than the usual one. */
	public static Manners ofPart(Duration pause) {
		return new Manners(pause, true, Duration.ofSeconds(5), false);
	}

	/** The same with other patience. */
	public Manners waitingAtMost(Duration patience) {
		return new Manners(this.pause, this.part, patience, this.invited);
	}

}
