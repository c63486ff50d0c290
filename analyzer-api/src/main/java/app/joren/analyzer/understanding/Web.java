package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.List;

import app.joren.contracts.problem.ProblemType;
import app.joren.extraction.page.FetchedPage;

/** The web as an analysis sees it: polite and guarded, one request at a time. */
public interface Web {

	/**
	 * Asks for an address.
	 * @param address what to ask for
	 * @param redirects how many redirects to follow at the most
	 */
	Answer get(URI address, int redirects);

	/**
	 * Has a browser run the scripts of a page, which then is as they made it.
	 * @param page as it was served
	 * @param most how many requests the scripts may send
	 */
	default Answer render(FetchedPage page, int most) {
		return new Answer.Nothing(ProblemType.NEEDS_JAVASCRIPT, "There is no browser to run the page's scripts.", 0);
	}

	/** The sitemaps that the host's robots.txt names. */
	List<URI> sitemaps(URI address);

	/** What came of a request. */
	sealed interface Answer {

		/** How many requests were sent, for redirects and by scripts too. */
		int requests();

		/**
		 * A body with status 200.
		 *
		 * @param page with the address that gave it
		 * @param requests how many were sent
		 */
		record Body(FetchedPage page, int requests) implements Answer {
		}

		/**
		 * No body.
		 *
		 * @param type why
		 * @param detail a sentence about this occurrence
		 * @param requests how many were sent
		 */
		record Nothing(ProblemType type, String detail, int requests) implements Answer {
		}

	}

}
