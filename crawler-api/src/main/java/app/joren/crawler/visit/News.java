package app.joren.crawler.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.PublicationDate;
import app.joren.crawler.page.PageState;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.site.Lead;

/** When what a list shows for the first time came. */
final class News {

	/** What is said to be older has only now been listed. */
	private static final Duration LATE = Duration.ofDays(1);

	private News() {
	}

	/**
	 * The moments of new articles. Of those without a date nothing is known but that they
	 * came since the list was last seen; they are spread over that time.
	 * @param leads to articles that were not known
	 * @param list as it was last seen
	 * @param now when it was seen
	 */
	static List<Instant> of(List<Lead> leads, Optional<PageState> list, Instant now) {
		Optional<Instant> since = list.map(PageState::seen);
		List<Instant> moments = new ArrayList<>();
		int undated = 0;
		for (Lead lead : leads) {
			Optional<Instant> dated = dated(lead, since, now);
			dated.ifPresent(moments::add);
			undated += dated.isEmpty() ? 1 : 0;
		}
		if (since.isPresent()) {
			Duration step = Duration.between(since.get(), now).dividedBy(undated + 1);
			for (int i = 1; i <= undated; i++) {
				moments.add(since.get().plus(step.multipliedBy(i)));
			}
		}
		return moments;
	}

	/** A day without a time says nothing of hours, so that any of them is as good. */
	private static long inDay(Lead lead) {
		return Math.floorMod(lead.address().hashCode(), Duration.ofDays(1).toSeconds());
	}

	private static Optional<Instant> dated(Lead lead, Optional<Instant> since, Instant now) {
		String text = (lead.hints().date() != null) ? lead.hints().date() : lead.hints().modified();
		return ((text != null) ? DateReader.at(now).read(text) : Optional.<PublicationDate>empty())
			.filter((date) -> date.at() != null || since.isEmpty())
			.map((date) -> ListDates.moment(date).plusSeconds((date.at() != null) ? 0 : inDay(lead)))
			.filter((moment) -> !moment.isAfter(now))
			.filter((moment) -> since.isEmpty() || moment.isAfter(since.get().minus(LATE)));
	}

}
