package app.joren.crawler.page;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import app.joren.extraction.feed.FeedSignals;
import org.jspecify.annotations.Nullable;

/**
 * How a page was looked at, by which it is decided when that is done again.
 *
 * @param read when it was last read, and not only found to be as it was
 * @param born when its article was published, as far as that is known
 * @param edits how often it was found changed; each look that finds nothing halves it
 * @param deceptions how often in a row a list said that it changed, and it had not
 * @param failures how often in a row it could not be read
 * @param fresh until when it says that it stays as it is, or asks to be left alone
 * @param due when it is to be looked at again; absent for what is not looked at by itself
 * @param news when what was new in it came, if it is a list
 * @param signals how it wants to be asked, if it is a feed
 */
public record PageChecks(Instant read, Instant born, double edits, int deceptions, int failures,
		@Nullable Instant fresh, @Nullable Instant due, List<Instant> news, @Nullable FeedSignals signals) {

	/** After so many a list is not believed any more. */
	private static final int DECEIVED = 2;

	/** More than that says nothing more about how often something new comes. */
	private static final int KEPT = 24;

	public PageChecks {
		news = (news != null) ? List.copyOf(news) : List.of();
	}

	/** A page that is seen for the first time. */
	public static PageChecks first(Instant now) {
		return new PageChecks(now, now, 0, 0, 0, null, null, List.of(), null);
	}

	/** The same after a look at a page that was found changed, or not. */
	public PageChecks seen(Sight sight) {
		int more = sight.announced() ? this.deceptions + 1 : this.deceptions;
		return new PageChecks((sight.readAt() != null) ? sight.readAt() : this.read,
				(sight.born() != null) ? sight.born() : this.born, sight.edited() ? this.edits + 1 : this.edits / 2,
				sight.edited() ? 0 : more, 0, sight.fresh(), null, List.of(), this.signals);
	}

	/** The same after a look in vain. */
	public PageChecks failed(@Nullable Instant until) {
		return new PageChecks(this.read, this.born, this.edits, this.deceptions, this.failures + 1, until, null,
				List.of(), this.signals);
	}

	/** The same list, by which something new was found. */
	public PageChecks with(List<Instant> more) {
		List<Instant> all = Stream.concat(this.news.stream(), more.stream()).sorted().toList();
		return new PageChecks(this.read, this.born, this.edits, this.deceptions, this.failures, this.fresh, this.due,
				all.subList(Math.max(0, all.size() - KEPT), all.size()), this.signals);
	}

	/** The same feed, which says how it wants to be asked. */
	public PageChecks saying(FeedSignals said) {
		return new PageChecks(this.read, this.born, this.edits, this.deceptions, this.failures, this.fresh, this.due,
				this.news, FeedSignals.none().equals(said) ? null : said);
	}

	/** The same with another moment for the next look. */
	public PageChecks dueAt(Instant moment) {
		return new PageChecks(this.read, this.born, this.edits, this.deceptions, this.failures, this.fresh, moment,
				this.news, this.signals);
	}

	/** Whether lists that say that the page has changed are still believed. */
	public boolean believesLists() {
		return this.deceptions < DECEIVED;
	}

	/**
	 * What a look at a page has shown.
	 *
	 * @param readAt when it was read; absent when it was only found to be as it was
	 * @param born when its article was published
	 * @param edited whether it was found changed
	 * @param announced whether a list had said that it changed
	 * @param fresh until when it says that it stays as it is
	 */
	public record Sight(@Nullable Instant readAt, @Nullable Instant born, boolean edited, boolean announced,
			@Nullable Instant fresh) {
	}

}
