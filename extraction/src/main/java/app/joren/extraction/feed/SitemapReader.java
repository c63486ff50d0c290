package app.joren.extraction.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import app.joren.extraction.page.FetchedPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads XML sitemaps and their indexes, and sitemaps that are plain lists of addresses.
 */
public final class SitemapReader {

	private SitemapReader() {
	}

	/**
	 * What a sitemap names.
	 *
	 * @param pages addresses of pages
	 * @param sitemaps addresses of further sitemaps
	 */
	public record Sitemap(List<URI> pages, List<URI> sitemaps) {

		/** Whether nothing was found. */
		public boolean isEmpty() {
			return this.pages.isEmpty() && this.sitemaps.isEmpty();
		}

	}

	/** Reads an answer; what cannot be read is left out. */
	public static Sitemap read(FetchedPage page) {
		try {
			Document xml = Jsoup.parse(new ByteArrayInputStream(page.body()), null, page.address().toString(),
					Parser.xmlParser());
			return new Sitemap(locations(xml, "url > loc", page.address()),
					locations(xml, "sitemap > loc", page.address()));
		}
		catch (IOException | IllegalArgumentException ex) {
			return new Sitemap(List.of(), List.of());
		}
	}

	private static List<URI> locations(Document xml, String selector, URI base) {
		List<URI> addresses = new ArrayList<>();
		xml.select(selector).forEach((loc) -> XmlEntry.resolve(base, loc.text()).ifPresent(addresses::add));
		return addresses;
	}

}
