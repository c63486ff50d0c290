package app.joren.crawler.visit;

import java.net.URI;

import app.joren.crawler.frontier.Entry;
import app.joren.extraction.site.Reading;
import app.joren.runtime.fetch.FetchOutcome;

/**
 * An address that was visited, before anything is decided.
 *
 * @param entry why it was visited
 * @param requests how many requests that took
 * @param sight what was seen there
 */
record Seen(Entry entry, int requests, Sight sight) {

	URI address() {
		return this.entry.lead().address();
	}

	/** What may be seen at an address. */
	sealed interface Sight {

		/**
		 * A page.
		 *
		 * @param answer of the site
		 * @param contentHash of its body
		 * @param reading what it holds
		 */
		record Page(FetchOutcome.Fetched answer, String contentHash, Reading reading) implements Sight {
		}

		/** The page is as it was. */
		record Unchanged() implements Sight {
		}

		/**
		 * Nothing.
		 *
		 * @param failure why
		 */
		record Nothing(FetchOutcome.FetchFailed failure) implements Sight {
		}

	}

}
