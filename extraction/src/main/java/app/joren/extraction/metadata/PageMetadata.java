package app.joren.extraction.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.article.Image;
import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself. Lists hold candidates, the most trusted source first;
 * every candidate names its source, so that a site's pages together can show which source
 * is right.
 *
 * @param titles without the site's name where it could be told
 * @param subtitles the deck
 * @param authors each candidate is the list of all authors
 * @param published when it was published
 * @param modified when it was changed last
 * @param images the picture that stands for it
 * @param tags each candidate is the list of all tags
 * @param descriptions summaries
 * @param language a BCP 47 tag
 * @param direction {@code rtl} where the page says so
 * @param siteName what the site calls itself
 * @param siteNames all that the site calls itself
 * @param canonical the address that the page says it is known by
 * @param feeds the feeds that it names
 * @param types types of its structured data and of OpenGraph, in lower case
 * @param article whether its structured data calls it an article
 * @param articleBody the body's text as its JSON-LD has it
 */
public record PageMetadata(List<Candidate<String>> titles, List<Candidate<String>> subtitles,
		List<Candidate<List<String>>> authors, List<Candidate<PublicationDate>> published,
		List<Candidate<PublicationDate>> modified, List<Candidate<Image>> images, List<Candidate<List<String>>> tags,
		List<Candidate<String>> descriptions, @Nullable String language, @Nullable String direction,
		@Nullable String siteName, Set<String> siteNames, @Nullable URI canonical, List<FeedLink> feeds,
		Set<String> types, boolean article, @Nullable String articleBody) {

	/**
	 * Reads what a page says about itself.
	 * @param page the page
	 * @param dates how dates are read; the page's language is added
	 * @return its metadata
	 */
	public static PageMetadata of(Page page, DateReader dates) {
		Reader reader = Reader.of(page, dates);
		LinkedData data = reader.data();
		return new PageMetadata(Titles.of(reader), Descriptions.subtitles(reader), Authors.of(reader),
				Published.of(reader), Modified.of(reader), Images.of(reader), Descriptions.tags(reader),
				Descriptions.descriptions(reader), reader.language(), direction(page),
				reader.siteNames().stream().findFirst().orElse(null), Set.copyOf(reader.siteNames()), canonical(reader),
				feeds(reader), types(reader), isArticle(reader),
				data.article().flatMap((article) -> LinkedValues.string(article, "articleBody")).orElse(null));
	}

	private static boolean isArticle(Reader reader) {
		return reader.data().describesArticle();
	}

	private static @Nullable String direction(Page page) {
		for (Element element : List.of(page.document().child(0), page.document().body())) {
			if (!element.attr("dir").isBlank()) {
				return element.attr("dir").strip().toLowerCase(Locale.ROOT);
			}
		}
		return null;
	}

	private static Set<String> types(Reader reader) {
		Set<String> types = reader.data().types();
		reader.markup().meta("og:type").forEach((type) -> types.add("og:" + type.toLowerCase(Locale.ROOT)));
		return Set.copyOf(types);
	}

	private static @Nullable URI canonical(Reader reader) {
		for (Element link : reader.markup().links()) {
			if (hasRel(link, "canonical")) {
				Optional<URI> address = reader.page().resolve(link.attr("href"));
				if (address.isPresent()) {
					return address.get();
				}
			}
		}
		return reader.markup().meta("og:url").stream().findFirst().flatMap(reader.page()::resolve).orElse(null);
	}

	private static List<FeedLink> feeds(Reader reader) {
		List<FeedLink> feeds = new ArrayList<>();
		for (Element link : reader.markup().links()) {
			String type = link.attr("type").toLowerCase(Locale.ROOT).strip();
			boolean feed = type.contains("rss") || type.contains("atom") || type.equals("application/feed+json")
					|| type.equals("application/rdf+xml") || hasRel(link, "feed");
			boolean named = !link.attr("href").isBlank();
			if (feed && named && (hasRel(link, "alternate") || hasRel(link, "feed"))) {
				reader.page()
					.resolve(link.attr("href"))
					.ifPresent((address) -> feeds.add(new FeedLink(address, type, link.attr("title"))));
			}
		}
		return List.copyOf(feeds);
	}

	private static boolean hasRel(Element link, String rel) {
		return List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")).contains(rel);
	}

}
