package app.joren.extraction.feed;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import app.joren.extraction.page.DecodedText;
import app.joren.extraction.page.FetchedPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0 with their usual modules, and JSON Feed.
 * A lenient XML parser is used, since feeds in the wild are often not well-formed, and
 * dates are handed on as they are written, since a date object would lose the site's
 * zone.
 */
public final class FeedReader {

	private FeedReader() {
	}

	/**
	 * Reads a feed.
	 * @param page what the server answered
	 * @return the feed, or empty if it is none
	 */
	public static Optional<Feed> read(FetchedPage page) {
		int first = firstVisible(page.body());
		if (first == '{') {
			return JsonFeed.read(page);
		}
		return (first == '<') ? readXml(page) : Optional.empty();
	}

	private static Optional<Feed> readXml(FetchedPage page) {
		Document document = parse(page);
		Element root = document.children()
			.stream()
			.filter((child) -> List.of("rss", "feed", "rdf").contains(localName(child)))
			.findFirst()
			.orElse(null);
		if (root == null) {
			return Optional.empty();
		}
		boolean atom = "feed".equals(localName(root));
		Element channel = atom ? root : Objects.requireNonNullElse(child(root, "channel"), root);
		URI home = XmlEntry.link(channel, new LinkBase(page.address(), null)).orElse(null);
		LinkBase base = new LinkBase(page.address(), home);
		String entry = atom ? "entry" : "item";
		List<FeedEntry> entries = root.getAllElements()
			.stream()
			.filter((element) -> entry.equals(localName(element)))
			.map((element) -> XmlEntry.read(element, base))
			.flatMap(Optional::stream)
			.toList();
		return Optional
			.of(new Feed(text(channel, "title"), home, entries, next(channel, base), XmlSignals.of(channel, base)));
	}

	private static Document parse(FetchedPage page) {
		return Jsoup.parse(DecodedText.of(page).text(), page.address().toString(), Parser.xmlParser());
	}

	private static @Nullable URI next(Element channel, LinkBase base) {
		return channel.children()
			.stream()
			.filter((element) -> "link".equals(localName(element)) && "next".equals(element.attr("rel")))
			.map((element) -> base.resolve(element, element.attr("href")))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The first child of a name. A module may have an element of the same name: what has
	 * its parent's prefix is the feed's own, or else what has none.
	 */
	static @Nullable Element child(Element parent, String name) {
		return parent.children()
			.stream()
			.filter((child) -> name.equals(localName(child)))
			.min(Comparator
				.comparingInt((child) -> prefix(child).equals(prefix(parent)) ? 0 : prefix(child).isEmpty() ? 1 : 2))
			.orElse(null);
	}

	static @Nullable String text(Element parent, String name) {
		Element child = child(parent, name);
		return (child == null || child.text().isBlank()) ? null : TextConstruct.line(child);
	}

	static String prefix(Element element) {
		String name = element.tagName();
		return name.substring(0, Math.max(0, name.indexOf(':')));
	}

	static String localName(Element element) {
		String name = element.tagName().toLowerCase(Locale.ROOT);
		return name.substring(name.indexOf(':') + 1);
	}

	private static int firstVisible(byte[] body) {
		for (byte b : body) {
			int c = b & 0xFF;
			if (c > ' ' && c < 0x7F) {
				return c;
			}
		}
		return -1;
	}

}
