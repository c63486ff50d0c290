package app.joren.crawler.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.Problems;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.frontier.Entry.Result;
import app.joren.crawler.page.PageState;

/**
 * Obeys pages that say that they are not to be shown elsewhere: such a page gives no
 * article, and takes a known one out of the app.
 *
 * @param memory what the slice knows
 * @param desk decides about articles
 * @param leads takes the page's links
 * @param rechecks notes when pages are looked at again
 * @param clock the time
 */
record Withholding(SliceMemory memory, ArticleDesk desk, Leads leads, Rechecks rechecks, Clock clock) {

	void judge(Entry entry, Seen.Sight.Withheld withheld) {
		Instant now = this.clock.instant();
		Optional<PageState> known = this.memory.page(entry.lead().address());
		String articleId = known.map(PageState::articleId).orElse(null);
		this.memory.tally()
			.noteOnce(Problems.of(ProblemType.ROBOTS_META,
					"Pages say by noindex that they are not to be shown elsewhere, and are left out",
					entry.lead().address().toString()));
		if (articleId == null) {
			this.memory.tally().notArticle();
		}
		else if (this.desk.lost(articleId, entry.lead().address(), now)) {
			this.memory.tally().gone();
		}
		known.ifPresent((page) -> this.memory
			.seen(page.gone(page.status(), now).checked(this.rechecks.failed(entry, null, known, now))));
		Entry done = entry.done((articleId != null) ? Result.GONE : Result.NOT_ARTICLE, articleId);
		this.memory.done(done);
		this.leads.add(done, withheld.leads(), now);
	}

}
