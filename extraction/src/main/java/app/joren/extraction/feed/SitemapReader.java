package app.joren.extraction.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import app.joren.extraction.page.DecodedText;
import app.joren.extraction.page.FetchedPage;

/**
 * Reads XML sitemaps and their indexes, and sitemaps that are plain lists of addresses.
 */
public final class SitemapReader {

	private static final int LARGEST = 20 * 1024 * 1024;

	/** An address; the scheme is forgotten at times. */
	private static final Pattern LINE = Pattern.compile("(?i)(https?://|www\\.)\\S+");

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
		return SitemapElements.of(text, page.address());
	}

	private static List<URI> lines(String text, URI base) {
		return text.lines()
			.map(String::strip)
			.filter((line) -> LINE.matcher(line).matches())
			.map((line) -> SitemapAddress.read(base, line))
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
