package app.joren.extraction.feed;

import java.net.URI;
import java.util.Optional;

import app.joren.extraction.page.References;

/** An address as sitemaps write it. */
final class SitemapAddress {

	private SitemapAddress() {
	}

	/**
	 * The address without its fragment, which names no page. It must begin with its
	 * scheme (sitemaps.org, "loc"); where it begins with the sitemap's own host instead,
	 * that is meant.
	 */
	static Optional<URI> read(URI base, String written) {
		String text = written.strip();
		int fragment = text.indexOf('#');
		String page = (fragment < 0) ? text : text.substring(0, fragment);
		String host = base.getHost() + "/";
		boolean named = page.regionMatches(true, 0, host, 0, host.length());
		return page.isBlank() ? Optional.empty() : References.resolve(base, named ? "//" + page : page);
	}

}
