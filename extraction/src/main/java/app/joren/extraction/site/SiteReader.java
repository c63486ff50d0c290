package app.joren.extraction.site;

import java.util.List;

import app.joren.extraction.page.FetchedPage;

/**
 * Reads one site by its definition. It knows what to visit first, and makes of every
 * visited page an article, more leads, or a reason why not. It does no I/O and keeps
 * nothing between calls, so that any worker can read any page.
 */
public interface SiteReader {

	/** Where to begin: the first page of every source of the definition. */
	List<Lead> seeds();

	/**
	 * Reads a visited page.
	 * @param lead why it was visited
	 * @param page what the server answered with status 200
	 * @return what it holds; never throws for what a page contains
	 */
	Reading read(Lead lead, FetchedPage page);

}
