package app.joren.crawler.visit;

import java.time.Instant;

import app.joren.crawler.crawl.IdentitySettings;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.Whereabouts;

/**
 * Decides when a page that is not to be found is no more. A site that is being repaired
 * answers 404 as well, so that has to be seen twice, some time apart; only 410 says that
 * it is meant (RFC 9110, 15.5.11). Where something else is shown in the page's place with
 * a good status, the page must not be in any list either, and for longer.
 *
 * @param settings for how long
 */
record Absences(IdentitySettings settings) {

	private static final int GONE = 410;

	/** Whether an article goes with its page. */
	boolean isBelieved(Entry entry, Missing missing, Whereabouts before, Instant now) {
		return switch (missing) {
			case Missing.Said said when said.status() == GONE -> true;
			case Missing.Said _ -> before.isMissing(this.settings.notFound(), now);
			case Missing.Shown _ ->
				entry.reason() == Entry.Reason.KNOWN && before.isMissing(this.settings.unlisted(), now);
		};
	}

	/** How it is known that a page is missing. */
	sealed interface Missing {

		/** The status of the answer. */
		int status();

		/**
		 * By the answer's status.
		 *
		 * @param status 404 or 410
		 */
		record Said(int status) implements Missing {
		}

		/** By what is shown in its place. */
		record Shown() implements Missing {

			@Override
			public int status() {
				return 200;
			}

		}

	}

}
