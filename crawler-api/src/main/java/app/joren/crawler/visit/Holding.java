package app.joren.crawler.visit;

import java.util.Optional;

import app.joren.crawler.page.PageSight;
import app.joren.crawler.page.PageState;
import app.joren.extraction.drift.Delivered;
import app.joren.extraction.site.Reading;

/**
 * Decides whether what was told of an article stays, although its page gives another one
 * now: a site that is being rebuilt, or apologises with a good status, must not ruin what
 * readers have.
 *
 * @param memory what else has been seen
 */
record Holding(SliceMemory memory) {

	/**
	 * Whether the definition's rules gave what was told, and now only a guess does, or
	 * something altogether different. The latter is believed when it is seen for the
	 * second time, unless other pages say the same.
	 */
	boolean holds(Optional<PageState> known, Reading.ArticleRead read) {
		if (this.memory.tally().isRemake()) {
			return false;
		}
		return known.filter((page) -> isOutdone(page, Delivered.of(read.article(), read.rules()))).isPresent();
	}

	private boolean isOutdone(PageState page, Delivered now) {
		PageSight sight = page.sight();
		if (sight == null || sight.told() == null || !sight.wasFitting()) {
			return false;
		}
		return now.inferred() || (now.replaces(sight.told()) && !isBelieved(page, now));
	}

	private boolean isBelieved(PageState page, Delivered now) {
		return page.isSaying(now.text()) && !this.memory.site().isSaidElsewhere(page.address(), now.text());
	}

}
