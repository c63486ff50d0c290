package app.joren.crawler.visit;

import java.util.Optional;

import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageState;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.PageKind;

/** Where the pages of a crawl come from. */
interface Source {

	/** The page of an entry, and what it cost the site. */
	Visitor.Answer fetch(Entry entry, Optional<PageState> known);

	/** The page as it was when rules last gave its article, where that is at hand. */
	default Optional<FetchedPage> former(Optional<PageState> known) {
		return Optional.empty();
	}

	/** Whether a page need not be read again when it is the same as it was. */
	default boolean spares(PageState known) {
		return false;
	}

	/** Whether it is of interest what lists show that are as they were. */
	default boolean recallsLists() {
		return false;
	}

	/** The page as its scripts leave it, where that is not what was fetched. */
	default FetchedPage built(PageKind kind, FetchedPage fetched) {
		return fetched;
	}

}
