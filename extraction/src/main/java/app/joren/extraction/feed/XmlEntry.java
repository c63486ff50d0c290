package app.joren.extraction.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

import org.jspecify.annotations.Nullable;

/** An entry of an XML feed. */
final class XmlEntry {

	private static final List<String> DATES = List.of("published", "pubDate", "pubdate", "issued", "date", "created",
			"updated", "modified");

	private static final Set<String> CONTENT = Set.of("content:encoded", "encoded", "xhtml:body", "content");

	private XmlEntry() {
	}

	static Optional<FeedEntry> read(Element entry, URI base) {
		return link(entry, base).map((address) -> new FeedEntry(address, FeedReader.text(entry, "title"), date(entry),
				authors(entry), categories(entry), content(entry), summary(entry), image(entry, address)));
	}

	static Optional<URI> link(Element entry, URI base) {
		List<Element> links = entry.children()
			.stream()
			.filter((child) -> "link".equals(FeedReader.localName(child)))
			.toList();
		Stream<String> alternates = links.stream()
			.filter((link) -> link.hasAttr("href")
					&& (link.attr("rel").isEmpty() || "alternate".equals(link.attr("rel"))))
			.map((link) -> link.attr("href"));
		Stream<String> texts = links.stream().map(Element::text);
		return Stream.of(alternates, texts, permalink(entry).stream())
			.flatMap((stream) -> stream)
			.filter(Predicate.not(String::isBlank))
			.map((href) -> resolve(base, href))
			.flatMap(Optional::stream)
			.findFirst();
	}

	static Optional<URI> resolve(URI base, String href) {
		try {
			URI address = base.resolve(href.strip().replace(" ", "%20"));
			boolean web = address.getHost() != null && address.getScheme() != null
					&& address.getScheme().startsWith("http");
			return web ? Optional.of(address) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> permalink(Element entry) {
		return Stream.of("guid", "id")
			.map((name) -> FeedReader.child(entry, name))
			.filter((child) -> child != null && !"false".equals(child.attr("isPermaLink")))
			.map(Element::text)
			.filter((text) -> text.startsWith("http"))
			.findFirst();
	}

	private static @Nullable String date(Element entry) {
		return DATES.stream()
			.map((name) -> FeedReader.text(entry, name))
			.filter((text) -> text != null)
			.findFirst()
			.orElse(null);
	}

	private static List<String> authors(Element entry) {
		return entry.children()
			.stream()
			.filter((child) -> Set.of("author", "creator").contains(FeedReader.localName(child)))
			.map((child) -> (FeedReader.child(child, "name") != null) ? FeedReader.text(child, "name")
					: mailName(PlainLine.of(child.wholeText())))
			.filter((name) -> name != null && !name.isBlank())
			.toList();
	}

	/** RSS authors are mail addresses with the name in brackets. */
	private static String mailName(String text) {
		boolean mail = text.matches("\\S+@\\S+ \\(.+\\)");
		return mail ? text.substring(text.indexOf('(') + 1, text.length() - 1) : text;
	}

	private static List<String> categories(Element entry) {
		return entry.children()
			.stream()
			.filter((child) -> Set.of("category", "subject").contains(FeedReader.localName(child)))
			.map((child) -> child.hasAttr("label") ? child.attr("label")
					: child.hasAttr("term") ? child.attr("term") : PlainLine.of(child.wholeText()))
			.filter(Predicate.not(String::isBlank))
			.distinct()
			.toList();
	}

	private static @Nullable String content(Element entry) {
		return entry.children()
			.stream()
			.filter((child) -> CONTENT.contains(child.tagName().toLowerCase()) && !child.hasAttr("url"))
			.map(XmlEntry::markup)
			.filter(Predicate.not(String::isBlank))
			.findFirst()
			.or(() -> Optional.ofNullable(FeedReader.child(entry, "description"))
				.map(XmlEntry::markup)
				.filter((text) -> text.length() > 500 && text.contains("<p")))
			.orElse(null);
	}

	private static String markup(Element element) {
		return element.children().isEmpty() ? element.wholeText() : element.html();
	}

	private static @Nullable String summary(Element entry) {
		return Stream.of("summary", "description")
			.map((name) -> FeedReader.child(entry, name))
			.filter((child) -> child != null)
			.map((child) -> PlainLine.of(markup(child)))
			.filter(Predicate.not(String::isBlank))
			.map((text) -> (text.length() > 400) ? text.substring(0, 399) + "…" : text)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable URI image(Element entry, URI base) {
		return entry.getAllElements()
			.stream()
			.filter(XmlEntry::isImage)
			.map((element) -> resolve(base, element.hasAttr("url") ? element.attr("url") : element.attr("href")))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	private static boolean isImage(Element element) {
		String name = FeedReader.localName(element);
		boolean typed = element.attr("type").startsWith("image/") || "image".equals(element.attr("medium"));
		return "thumbnail".equals(name) || (typed && Set.of("content", "enclosure", "link").contains(name));
	}

}
