package app.joren.crawler.visit;

import java.time.Instant;

import app.joren.crawler.page.PageChecks;
import app.joren.crawler.page.PageState;
import app.joren.crawler.schedule.RecheckPolicy;
import app.joren.extraction.site.Lead;

/**
 * Decides whether a page that is known is asked again because a list shows it.
 *
 * @param policy how often pages are looked at without that
 */
record Recurrence(RecheckPolicy policy) {

	/** Whether what the list says calls for a look, or the page is due anyway. */
	boolean asks(Lead lead, PageState page, Instant now) {
		PageChecks checks = page.checks();
		if (checks == null || !page.lead().sections().containsAll(lead.sections())) {
			return true;
		}
		if (checks.believesLists() && ListDates.announce(lead.hints(), page.lead().hints(), page.seen(), now)) {
			return true;
		}
		return isDue(checks, now) && !spares(lead, page, now);
	}

	/**
	 * Whether a list says that a page which is due is as it was. That is believed for as
	 * long as a page may be left alone.
	 */
	boolean spares(Lead lead, PageState page, Instant now) {
		PageChecks checks = page.checks();
		return checks != null && isDue(checks, now) && page.articleId() != null
				&& ListDates.vouch(lead.hints(), page.lead().hints()) && now.isBefore(this.policy.latest(page.seen()));
	}

	/** The page, to be looked at much later. */
	PageState spared(PageState page, Instant now) {
		PageChecks checks = page.checks();
		return (checks != null) ? page.checked(this.policy.vouched(checks, now)) : page;
	}

	private static boolean isDue(PageChecks checks, Instant now) {
		return checks.due() == null || !checks.due().isAfter(now);
	}

}
