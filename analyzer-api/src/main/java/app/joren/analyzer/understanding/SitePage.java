package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.List;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.listing.PageLink;
import app.joren.extraction.page.Page;

/**
 * A page of the site that was read.
 *
 * @param page its document
 * @param links its links to pages of the site
 */
record SitePage(Page page, List<PageLink> links) {

	URI address() {
		return this.page.address();
	}

	String key() {
		return Addresses.key(this.page.address());
	}

}
