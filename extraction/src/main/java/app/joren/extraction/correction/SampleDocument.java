package app.joren.extraction.correction;

import app.joren.contracts.review.StoredPage;
import app.joren.extraction.explanation.StoredPages;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/**
 * A sample with its document.
 *
 * @param stored as it was fetched
 * @param page its document
 */
record SampleDocument(StoredPage stored, Page page) {

	static SampleDocument of(StoredPage stored) {
		return new SampleDocument(stored, StoredPages.page(stored));
	}

	Element body() {
		return this.page.document().body();
	}

}
