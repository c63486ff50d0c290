package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.List;

import app.joren.contracts.problem.ProblemType;
import app.joren.extraction.page.FetchedPage;

/** The web as an analysis sees it: polite and guarded, one request at a time. */
public interface Web {

	/** Asks for an address, following redirects. */
	Answer get(URI address);

	/**
	 * Has a browser run the scripts of a page.
	 * @param page as it was served
	 * @param most how many requests the scripts may send
	 */
	default Rendered render(FetchedPage page, int most) {
		return new Rendered(
				new Answer.Nothing(ProblemType.NEEDS_JAVASCRIPT, "There is no browser to run the page's scripts."), 0);
	}

	/** The sitemaps that the host's robots.txt names. */
	List<URI> sitemaps(URI address);

	/**
	 * What came of a page's scripts.
	 *
	 * @param answer the page as they made it
	 * @param requests how many they sent
	 */
	record Rendered(Answer answer, int requests) {
	}

	/** What came of a request. */
	sealed interface Answer {

		/**
		 * A body with status 200.
		 *
		 * @param page with the address that gave it
		 */
		record Body(FetchedPage page) implements Answer {
		}

		/**
		 * No body.
		 *
		 * @param type why
		 * @param detail a sentence about this occurrence
		 */
		record Nothing(ProblemType type, String detail) implements Answer {
		}

	}

}
