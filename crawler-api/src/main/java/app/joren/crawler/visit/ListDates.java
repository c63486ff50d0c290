package app.joren.crawler.visit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.site.Hints;
import org.jspecify.annotations.Nullable;

/** What lists say of when articles came, and when they were changed. */
final class ListDates {

	private ListDates() {
	}

	/** A moment as a list has it; a day without a time is its beginning. */
	static Optional<Instant> moment(@Nullable String text, Instant now) {
		return (text == null) ? Optional.empty() : DateReader.at(now).read(text).map(ListDates::moment);
	}

	static Instant moment(PublicationDate date) {
		return (date.at() != null) ? date.at().toInstant() : date.day().atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/**
	 * Whether a list says now that an article was changed since it was last looked at.
	 * @param said now
	 * @param before what was said when the page was last looked at
	 * @param seen when that was
	 */
	static boolean announce(Hints said, Hints before, Instant seen, Instant now) {
		String modified = said.modified();
		if (modified == null) {
			return said.title() != null && before.title() != null && !said.title().equals(before.title());
		}
		if (modified.equals(before.modified())) {
			return false;
		}
		Instant since = moment(before.modified(), now).orElse(seen);
		return moment(modified, now).map((moment) -> moment.isAfter(since)).orElse(before.modified() != null);
	}

	/** Whether a list says that an article is as it was when it was last looked at. */
	static boolean vouch(Hints said, Hints before) {
		return said.modified() != null && said.modified().equals(before.modified());
	}

}
