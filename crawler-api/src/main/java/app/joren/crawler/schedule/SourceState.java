package app.joren.crawler.schedule;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one source of an app's articles.
 *
 * @param address of its first page
 * @param rhythm when it has brought something new
 * @param due when it is to be asked again
 * @param asked when it was asked last
 * @param failures how often it has failed since it last answered
 * @param period how often it says that it changes
 * @param open since when crawls have read it of which it is not known that they followed
 * all that it showed: what was read since then is read in full again
 * @param pings what it tells by itself
 */
public record SourceState(URI address, SourceRhythm rhythm, Instant due, @Nullable Instant asked, int failures,
		@Nullable Duration period, @Nullable Instant open, SourcePings pings) {

	/** Before there were pings, nothing was written of them. */
	public SourceState {
		pings = (pings != null) ? pings : SourcePings.NONE;
	}

	/** A source that was never asked. */
	public static SourceState unasked(URI address, Instant now) {
		return new SourceState(address, SourceRhythm.unknown(now), now, null, 0, null, null, SourcePings.NONE);
	}

	boolean isDue(Instant now) {
		return !this.due.isAfter(now);
	}

	/** A crawl is about to ask it. */
	SourceState opened(Instant now) {
		return new SourceState(this.address, this.rhythm, this.due, this.asked, this.failures, this.period,
				(this.open != null) ? this.open : now, this.pings.heard());
	}

	/** A crawl has followed all that it showed. */
	SourceState closed() {
		return new SourceState(this.address, this.rhythm, this.due, this.asked, this.failures, this.period, null,
				this.pings);
	}

	/** It is to be asked at another time. */
	SourceState dueAt(Instant moment) {
		return new SourceState(this.address, this.rhythm, moment, this.asked, this.failures, this.period, this.open,
				this.pings);
	}

	/** The same, telling this by itself. */
	SourceState with(SourcePings told) {
		return new SourceState(this.address, this.rhythm, this.due, this.asked, this.failures, this.period, this.open,
				told);
	}

	/**
	 * It says that it has something new. If it is asked for that reason already, and not
	 * later than it would be now, nothing is different.
	 */
	SourceState told(Instant now, Instant ask) {
		Instant known = this.pings.due();
		if (known != null && !known.isAfter(ask)) {
			return this;
		}
		return with(this.pings.told(now, ask)).dueBy(ask);
	}

	/** It may have told something while it was asked. */
	SourceState toldMeanwhile(Instant soonest) {
		Instant ask = this.pings.due();
		return (ask == null) ? this : dueBy(ask.isAfter(soonest) ? ask : soonest);
	}

	private SourceState dueBy(Instant moment) {
		return moment.isBefore(this.due) ? dueAt(moment) : this;
	}

	/**
	 * Whether a "not modified" of a page that was read then tells all there is to know.
	 */
	public boolean isSettled(Instant read) {
		return this.open == null || read.isBefore(this.open);
	}

}
