package app.joren.extraction.cms;

import java.net.URI;
import java.util.Optional;

import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;

/** A system's own way to give its posts to programs. */
public interface CmsInterface {

	/** What a definition calls the system. */
	String system();

	/**
	 * Where the first posts are, the whole site's or those of a list.
	 * @param page of the site
	 * @return empty if the page does not show that the system is behind it
	 */
	Optional<URI> posts(Page page);

	/** The posts of an answer; none if it is something else. */
	Posts read(FetchedPage answer);

}
