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
 */
public record SourceState(URI address, SourceRhythm rhythm, Instant due, @Nullable Instant asked, int failures,
		@Nullable Duration period, @Nullable Instant open) {

	/** A source that was never asked. */
	public static SourceState unasked(URI address, Instant now) {
		return new SourceState(address, SourceRhythm.unknown(now), now, null, 0, null, null);
	}

	boolean isDue(Instant now) {
		return !this.due.isAfter(now);
	}

	/** A crawl is about to ask it. */
	SourceState opened(Instant now) {
		return new SourceState(this.address, this.rhythm, this.due, this.asked, this.failures, this.period,
				(this.open != null) ? this.open : now);
	}

	/** A crawl has followed all that it showed. */
	SourceState closed() {
		return new SourceState(this.address, this.rhythm, this.due, this.asked, this.failures, this.period, null);
	}

	/** It is to be asked at another time. */
	SourceState dueAt(Instant moment) {
		return new SourceState(this.address, this.rhythm, moment, this.asked, this.failures, this.period, this.open);
	}

	/**
	 * Whether a "not modified" of a page that was read then tells all there is to know.
	 */
	public boolean isSettled(Instant read) {
		return this.open == null || read.isBefore(this.open);
	}

}
