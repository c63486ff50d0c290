package app.joren.crawler.page;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Where a page is, if not simply at its address.
 *
 * @param missed since when it is not to be found
 * @param gone whether that is believed
 * @param target where the site has moved it to for good
 * @param moved since when the site says so
 * @param taken whether the target is asked in its place
 */
public record Whereabouts(@Nullable Instant missed, boolean gone, @Nullable URI target, @Nullable Instant moved,
		boolean taken) {

	/** At its address. */
	public static final Whereabouts HERE = new Whereabouts(null, false, null, null, false);

	/** It was found. */
	public Whereabouts found() {
		return new Whereabouts(null, false, this.target, this.moved, this.taken);
	}

	/** It was not found. */
	public Whereabouts missing(Instant now) {
		return new Whereabouts((this.missed != null) ? this.missed : now, this.gone, this.target, this.moved,
				this.taken);
	}

	/** It is no more. */
	public Whereabouts gone(Instant now) {
		return new Whereabouts((this.missed != null) ? this.missed : now, true, null, null, false);
	}

	/** The site says where it is from now on, as it may have said before. */
	public Whereabouts leading(URI target, Instant now) {
		boolean again = target.equals(this.target) && this.moved != null;
		return new Whereabouts(null, false, target, again ? this.moved : now, this.taken && again);
	}

	/** The target is asked from now on. */
	public Whereabouts settled() {
		return new Whereabouts(null, false, this.target, this.moved, true);
	}

	/** Whether it has been missing for so long. */
	public boolean isMissing(Duration time, Instant now) {
		return this.missed != null && !now.isBefore(this.missed.plus(time));
	}

	/** Whether it has been elsewhere for so long. */
	public boolean isMoved(Duration time, Instant now) {
		return this.moved != null && !now.isBefore(this.moved.plus(time));
	}

}
