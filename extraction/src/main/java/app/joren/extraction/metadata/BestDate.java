package app.joren.extraction.metadata;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import app.joren.contracts.article.PublicationDate;

/**
 * Chooses a date: the most formal one, in the zone of its readers. Machines are often
 * told the moment in UTC, where the page shows the day that it was at its place.
 */
public final class BestDate {

	/** Languages, with the region where it matters, that are written west of Europe. */
	private static final Pattern WEST = Pattern.compile("(?i)(?:null|en(?:-(?:US|CA))?|(?:es|pt)(?:-.*)?|fr-CA)");

	/** And those that are written far east of it. */
	private static final Pattern EAST = Pattern
		.compile("(?i)(?:ja|ko|zh|th|vi|id|ms|hi|bn|ta|te|mr|ur|ne|fil|mn)(?:-.*)?|en-(?:IN|AU|NZ|SG|MY|PH|HK)");

	private static final int FURTHEST = 12;

	/** As far east as Europe and its neighbours go. */
	private static final int EUROPE = 5;

	private BestDate() {
	}

	/** The page's date; empty if it has none. */
	public static Optional<PublicationDate> of(PageMetadata metadata) {
		List<PublicationDate> dates = metadata.published().stream().map(Candidate::value).toList();
		return dates.stream().findFirst().map((first) -> inZone(first, dates, String.valueOf(metadata.language())));
	}

	private static PublicationDate inZone(PublicationDate first, List<PublicationDate> dates, String language) {
		OffsetDateTime at = first.at();
		if (at == null || !at.getOffset().equals(ZoneOffset.UTC)) {
			return first;
		}
		for (PublicationDate date : dates) {
			OffsetDateTime other = date.at();
			if (other != null && !other.getOffset().equals(ZoneOffset.UTC)
					&& Duration.between(at, other).abs().toMinutes() <= 1) {
				return PublicationDate.of(at.withOffsetSameInstant(other.getOffset()));
			}
		}
		return dates.stream()
			.filter((date) -> date.at() == null)
			.findFirst()
			.flatMap((shown) -> onDay(at, shown, language))
			.orElse(first);
	}

	/** The moment by the clock that is nearest to UTC and shows the day. */
	private static Optional<PublicationDate> onDay(OffsetDateTime at, PublicationDate shown, String language) {
		long days = ChronoUnit.DAYS.between(at.toLocalDate(), shown.day());
		if (Math.abs(days) != 1) {
			return Optional.empty();
		}
		int furthest = (days > 0) ? (EAST.matcher(language).matches() ? FURTHEST : EUROPE)
				: (WEST.matcher(language).matches() ? FURTHEST : 0);
		for (int hours = 1; hours <= furthest; hours++) {
			OffsetDateTime moved = at.withOffsetSameInstant(ZoneOffset.ofHours((days > 0) ? hours : -hours));
			if (moved.toLocalDate().equals(shown.day())) {
				return Optional.of(PublicationDate.of(moved));
			}
		}
		return Optional.empty();
	}

}
