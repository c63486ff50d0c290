package app.joren.extraction.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.joren.extraction.page.References;
import org.jsoup.nodes.Element;

import org.jspecify.annotations.Nullable;

/** An entry of an XML feed. */
final class XmlEntry {

	private static final List<String> DATES = List.of("published", "pubdate", "issued", "date", "created", "updated",
			"modified");

	private static final List<String> MODIFIED = List.of("updated", "modified");

	private static final Set<String> CONTENT = Set.of("content:encoded", "encoded", "xhtml:body", "body", "fullitem",
			"content", "atom:content");

	private XmlEntry() {
	}

	static Optional<FeedEntry> read(Element entry, LinkBase base) {
		return link(entry, base).map((address) -> new FeedEntry(address, FeedReader.text(entry, "title"), date(entry),
				authors(entry), content(entry), summary(entry), image(entry, address), modified(entry)));
	}

	static Optional<URI> link(Element entry, LinkBase base) {
		List<Element> links = entry.children()
			.stream()
			.filter((child) -> "link".equals(FeedReader.localName(child)))
			.toList();
		Stream<Optional<URI>> alternates = links.stream()
			.filter((link) -> link.hasAttr("href")
					&& (link.attr("rel").isEmpty() || "alternate".equals(link.attr("rel"))))
			.map((link) -> base.resolve(link, link.attr("href")));
		Stream<Optional<URI>> texts = links.stream()
			.filter((link) -> !link.text().isBlank())
			.map((link) -> base.resolve(link, link.text()));
		Stream<Optional<URI>> permalinks = permalink(entry).map(base::resolve).stream();
		return Stream.of(alternates, texts, permalinks)
			.flatMap((stream) -> stream)
			.flatMap(Optional::stream)
			.findFirst();
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

	private static @Nullable String modified(Element entry) {
		return MODIFIED.stream()
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
					: PlainLine.of(child.wholeText()))
			.filter((author) -> author != null)
			.map(AuthorName::of)
			.filter(Predicate.not(String::isEmpty))
			.distinct()
			.toList();
	}

	private static @Nullable String content(Element entry) {
		return entry.children()
			.stream()
			.filter((child) -> CONTENT.contains(child.tagName().toLowerCase(Locale.ROOT)) && !child.hasAttr("url"))
			.map(TextConstruct::markup)
			.filter(Predicate.not(String::isBlank))
			.findFirst()
			.or(() -> Optional.ofNullable(FeedReader.child(entry, "description"))
				.map(TextConstruct::markup)
				.filter((text) -> text.length() > 500 && text.contains("<p")))
			.orElse(null);
	}

	private static @Nullable String summary(Element entry) {
		return Stream.of("summary", "description")
			.map((name) -> FeedReader.child(entry, name))
			.filter((child) -> child != null)
			.map((child) -> TextConstruct.line(child))
			.filter(Predicate.not(String::isBlank))
			.map((text) -> (text.length() > 400) ? text.substring(0, 399) + "…" : text)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable URI image(Element entry, URI address) {
		return entry.getAllElements()
			.stream()
			.filter(XmlEntry::isImage)
			.map((element) -> References.resolve(address,
					element.hasAttr("url") ? element.attr("url") : element.attr("href")))
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
