package app.joren.extraction.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import app.joren.extraction.page.DecodedText;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.References;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads XML sitemaps and their indexes, and sitemaps that are plain lists of addresses.
 */
public final class SitemapReader {

	private static final int LARGEST = 20 * 1024 * 1024;

	private SitemapReader() {
	}

	/**
	 * What a sitemap names.
	 *
	 * @param pages addresses of pages
	 * @param sitemaps addresses of further sitemaps
	 * @param modified when pages and sitemaps were changed, where it says so
	 */
	public record Sitemap(List<URI> pages, List<URI> sitemaps, Map<URI, String> modified) {

		/** Whether nothing was found. */
		public boolean isEmpty() {
			return this.pages.isEmpty() && this.sitemaps.isEmpty();
		}

	}

	/** Reads an answer; what cannot be read is left out. */
	public static Sitemap read(FetchedPage page) {
		String text = DecodedText.of(unpacked(page.body()), page.contentType()).text();
		if (!text.stripLeading().startsWith("<")) {
			return new Sitemap(lines(text, page.address()), List.of(), Map.of());
		}
		Document xml = Jsoup.parse(text, page.address().toString(), Parser.xmlParser());
		return new Sitemap(locations(xml, "url", page.address()), locations(xml, "sitemap", page.address()),
				modified(xml, page.address()));
	}

	private static Map<URI, String> modified(Document xml, URI base) {
		Map<URI, String> modified = new HashMap<>();
		for (Element element : xml.getAllElements()) {
			String date = isEntry(element) ? FeedReader.text(element, "lastmod") : null;
			Element loc = (date != null) ? FeedReader.child(element, "loc") : null;
			if (date != null && loc != null) {
				References.resolve(base, loc.text()).ifPresent((address) -> modified.put(address, date));
			}
		}
		return modified;
	}

	private static boolean isEntry(Element element) {
		return Set.of("url", "sitemap").contains(FeedReader.localName(element));
	}

	private static List<URI> locations(Document xml, String parent, URI base) {
		return xml.getAllElements()
			.stream()
			.filter((element) -> parent.equals(FeedReader.localName(element)))
			.map((element) -> FeedReader.child(element, "loc"))
			.filter((loc) -> loc != null && !loc.text().isBlank())
			.map((loc) -> References.resolve(base, loc.text()))
			.flatMap(Optional::stream)
			.toList();
	}

	private static List<URI> lines(String text, URI base) {
		return text.lines()
			.map(String::strip)
			.filter((line) -> line.matches("https?://\\S+"))
			.map((line) -> References.resolve(base, line))
			.flatMap(Optional::stream)
			.toList();
	}

	/** A sitemap may be a packed file, whatever the transport does. */
	private static byte[] unpacked(byte[] body) {
		if (body.length < 2 || body[0] != (byte) 0x1f || body[1] != (byte) 0x8b) {
			return body;
		}
		try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
			return packed.readNBytes(LARGEST);
		}
		catch (IOException ex) {
			return new byte[0];
		}
	}

}
