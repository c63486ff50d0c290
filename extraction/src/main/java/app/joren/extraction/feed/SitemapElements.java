package app.joren.extraction.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The elements of an XML sitemap or index, which need not be well-formed: where one entry
 * is not closed, several addresses stand in it, each before its own date, and where an
 * address has no element of its own, it is the entry's text.
 */
final class SitemapElements {

	private static final Set<String> ENTRIES = Set.of("url", "sitemap");

	private static final Pattern DECLARED = Pattern.compile("<!ENTITY\\s+([\\w.-]+)");

	private static final Pattern REFERENCE = Pattern.compile("&([\\w.-]+);");

	private final List<URI> pages = new ArrayList<>();

	private final List<URI> sitemaps = new ArrayList<>();

	private final Map<URI, String> modified = new HashMap<>();

	private final URI base;

	private SitemapElements(URI base) {
		this.base = base;
	}

	static SitemapReader.Sitemap of(String text, URI base) {
		SitemapElements elements = new SitemapElements(base);
		Jsoup.parse(withoutEntities(text), base.toString(), Parser.xmlParser())
			.getAllElements()
			.stream()
			.filter((element) -> ENTRIES.contains(FeedReader.localName(element)))
			.forEach(elements::entry);
		return new SitemapReader.Sitemap(elements.pages, elements.sitemaps, elements.modified);
	}

	/** What a sitemap declares itself is never fetched, and so stands for nothing. */
	private static String withoutEntities(String text) {
		Set<String> declared = DECLARED.matcher(text)
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toSet());
		return declared.isEmpty() ? text : REFERENCE.matcher(text)
			.replaceAll((found) -> declared.contains(found.group(1)) ? "" : Matcher.quoteReplacement(found.group()));
	}

	private void entry(Element entry) {
		List<Element> addresses = addresses(entry);
		for (Element loc : addresses) {
			Stream<Element> around = (addresses.size() == 1) ? entry.children().stream()
					: loc.nextElementSiblings().stream().takeWhile((next) -> !isNamed(next, "loc"));
			Optional<URI> address = add(entry, loc.wholeText());
			around.filter((element) -> isNamed(element, "lastmod") && element.hasText())
				.findFirst()
				.ifPresent((date) -> address.ifPresent((named) -> this.modified.put(named, date.text())));
		}
		if (addresses.isEmpty() && isListed(entry) && entry.ownText().startsWith("http")) {
			add(entry, entry.ownText());
		}
	}

	private static boolean isListed(Element entry) {
		Element list = entry.parent();
		return list != null && (isNamed(list, "urlset") || isNamed(list, "sitemapindex"));
	}

	/**
	 * Modules have elements of the same name: those of the entry's own prefix count
	 * first.
	 */
	private static List<Element> addresses(Element entry) {
		List<Element> own = entry.children()
			.stream()
			.filter((child) -> isNamed(child, "loc") && FeedReader.prefix(child).equals(FeedReader.prefix(entry)))
			.toList();
		return own.isEmpty() ? Stream.ofNullable(FeedReader.child(entry, "loc")).toList() : own;
	}

	private static boolean isNamed(Element element, String name) {
		return name.equals(FeedReader.localName(element));
	}

	private Optional<URI> add(Element entry, String written) {
		Optional<URI> address = SitemapAddress.read(this.base, written);
		address.ifPresent(isNamed(entry, "url") ? this.pages::add : this.sitemaps::add);
		return address;
	}

}
