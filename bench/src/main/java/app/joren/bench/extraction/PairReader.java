package app.joren.bench.extraction;

import app.joren.extraction.page.FetchedPage;

/** Reads a page by what was learnt on another page of its site. */
@FunctionalInterface
public interface PairReader {

	/**
	 * Learns on one page and reads the other.
	 * @param learnt the page that the definition is learnt on; the target's markup may be
	 * used for that as well
	 * @param target the page that is read by the definition
	 * @return what the target holds
	 */
	PageReader.PageContent read(FetchedPage learnt, FetchedPage target);

}
