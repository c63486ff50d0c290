package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.extraction.listing.ItemNames;
import app.joren.extraction.listing.ListedItem;

/** Where the articles of a section come from: its page, and what goes on behind it. */
final class SectionSources {

	private final Exploration exploration;

	private final Predicate<URI> article;

	private final ListPagingSearch paging;

	SectionSources(Exploration exploration, Predicate<URI> article, ListPagingSearch paging) {
		this.exploration = exploration;
		this.article = article;
		this.paging = paging;
	}

	/**
	 * The sources of a page that lists articles.
	 * @param page the page
	 * @param items its articles
	 * @param main whether the site's archives go with it
	 */
	List<ItemSource> of(SitePage page, List<ListedItem> items, boolean main) {
		ListPagingSearch.Found found = this.paging.of(page, items);
		Paging paging = main ? withArchives(found.paging()) : found.paging();
		List<String> reasons = new ArrayList<>(List.of("Lists %d articles".formatted(items.size())));
		if (found.paging() instanceof Paging.Unread unread) {
			reasons.add(unread.sign());
		}
		List<ItemSource> sources = new ArrayList<>();
		sources.add(new ItemSource.ListPage(page.address(), ItemNames.of(items), paging,
				new Evidence(Math.min(0.95, 0.5 + items.size() / 20.0), reasons)));
		sources.addAll(found.more());
		return sources;
	}

	/**
	 * Kinds of further lists, such as categories and years, of which one was seen to list
	 * articles.
	 */
	private Paging withArchives(Paging paging) {
		if (paging instanceof Paging.Numbered) {
			return paging;
		}
		Map<String, URI> patterns = new LinkedHashMap<>();
		if (paging instanceof Paging.Links links) {
			links.patterns().forEach((pattern) -> patterns.put(pattern, this.exploration.home()));
		}
		patterns.putAll(new ArchiveSearch(this.exploration, this.article).patterns());
		return patterns.isEmpty() ? paging : new Paging.Links(List.copyOf(patterns.keySet()), List.of());
	}

}
