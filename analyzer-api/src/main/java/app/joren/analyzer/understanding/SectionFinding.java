package app.joren.analyzer.understanding;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.ItemSelectors;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.Section;
import app.joren.extraction.address.AddressPattern;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.listing.ListedItem;
import app.joren.extraction.listing.ListedItems;
import app.joren.extraction.listing.PageLink;
import app.joren.extraction.listing.PageLinks;
import app.joren.extraction.listing.PagingFinder;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the site's sections: the pages that list articles, in the order of its menu. */
final class SectionFinding {

	private static final int LEAST_ITEMS = 2;

	private static final int MOST_SECTIONS = 12;

	private final Exploration exploration;

	private final Predicate<URI> article;

	private final Predicate<SitePage> further;

	private final SitePage home;

	private final @Nullable String language;

	SectionFinding(Exploration exploration, Predicate<URI> article, Predicate<SitePage> further, List<String> menu,
			SitePage home, @Nullable String language) {
		this.language = language;
		this.further = further;
		this.exploration = exploration;
		List<AddressPattern> others = menu.stream().map(AddressPattern::of).toList();
		this.article = (address) -> article.test(address)
				&& others.stream().noneMatch((pattern) -> pattern.matches(address));
		this.home = home;
	}

	/**
	 * The sections.
	 * @param shared sources of the whole site, which go to the first section
	 */
	List<Section> find(List<ItemSource> shared) {
		List<Listed> lists = lists();
		List<Section> sections = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		Set<String> names = new HashSet<>();
		for (Listed list : lists) {
			String name = name(list.page());
			if (sections.size() < MOST_SECTIONS && names.add(name)) {
				List<ItemSource> sources = new ArrayList<>(sections.isEmpty() ? shared : List.of());
				sources.addFirst(source(list, sections.isEmpty()));
				sections.add(new Section(id(list.page().address(), ids), name, list.page().address(), sources,
						evidence(list)));
			}
		}
		if (sections.isEmpty() && !shared.isEmpty()) {
			sections.add(new Section("latest", name(this.home), this.home.address(), shared,
					Evidence.of(0.6, "No page lists the articles, but the site's feed or sitemap does")));
		}
		return sections;
	}

	private record Listed(SitePage page, List<ListedItem> items, int order) {
	}

	/**
	 * Pages that list articles: the fullest of the start page and the feed's page first,
	 * then by the menu.
	 */
	private List<Listed> lists() {
		Map<String, Integer> menu = menuOrder();
		List<Listed> lists = new ArrayList<>();
		for (SitePage page : this.exploration.readPages()) {
			if (!this.article.test(page.address()) && !this.further.test(page)) {
				List<ListedItem> items = items(page);
				if (items.size() >= LEAST_ITEMS) {
					lists.add(new Listed(page, items, menu.getOrDefault(page.key(), 1000)));
				}
			}
		}
		Optional<Listed> main = lists.stream().max(Comparator.comparingInt(this::mainWorth));
		lists.sort(Comparator.comparingInt((Listed list) -> list.equals(main.orElse(null)) ? -1 : list.order()));
		return lists;
	}

	private int mainWorth(Listed list) {
		int depth = Addresses.segments(list.page().address()).size();
		boolean start = list.page().key().equals(this.home.key());
		return Math.min(list.items().size(), 30) - 2 * depth + ((start && list.items().size() >= 3) ? 8 : 0)
				+ ((list.order() < 1000) ? 4 : 0);
	}

	private List<ListedItem> items(SitePage page) {
		return ListedItems.of(page.page(), page.links(), this.article)
			.stream()
			.filter((item) -> !PageLinks.isChrome(item.anchor()))
			.toList();
	}

	private Map<String, Integer> menuOrder() {
		Map<String, Integer> order = new LinkedHashMap<>();
		this.home.links()
			.stream()
			.filter(PageLink::chrome)
			.forEach((link) -> order.putIfAbsent(Addresses.key(link.target()), order.size()));
		return order;
	}

	private ItemSource source(Listed list, boolean main) {
		return new ItemSource.ListPage(list.page().address(), selectors(list), paging(list, main), Evidence
			.of(Math.min(0.95, 0.5 + list.items().size() / 20.0), "Lists %d articles".formatted(list.items().size())));
	}

	private static ItemSelectors selectors(Listed list) {
		Element scope = list.items().get(list.items().size() / 2).scope();
		String name = scope.classNames()
			.stream()
			.filter((c) -> c.matches("[A-Za-z][A-Za-z_-]+"))
			.findFirst()
			.orElse("");
		String item = scope.normalName() + (name.isEmpty() ? "" : "." + name);
		return new ItemSelectors(item, "a[href]", null, null, null, null);
	}

	private Paging paging(Listed list, boolean main) {
		Map<String, URI> patterns = new LinkedHashMap<>(
				PagingFinder.patterns(list.page().address(), list.page().links(), this.article));
		if (main) {
			patterns.putAll(archives());
		}
		return patterns.isEmpty() ? new Paging.None() : new Paging.Links(List.copyOf(patterns.keySet()), List.of());
	}

	/**
	 * Kinds of further lists, such as categories and years, of which one was seen to list
	 * articles.
	 */
	private Map<String, URI> archives() {
		return new ArchiveSearch(this.exploration, this.article).patterns();
	}

	private static Evidence evidence(Listed list) {
		boolean menu = list.order() < 1000;
		return Evidence.of(menu ? 0.9 : 0.7, menu ? "In the site's menu" : "Linked from the start page or its feed",
				"Lists %d articles".formatted(list.items().size()));
	}

	private String name(SitePage page) {
		if (page.key().equals(this.home.key())) {
			return Latest.in(this.language);
		}
		return this.home.links()
			.stream()
			.filter((link) -> Addresses.key(link.target()).equals(page.key()))
			.map(PageLink::text)
			.filter((text) -> !text.isBlank() && text.length() <= 30)
			.findFirst()
			.orElseGet(() -> heading(page));
	}

	private static String heading(SitePage page) {
		Element h1 = page.page().document().selectFirst("h1");
		String text = (h1 != null && !h1.text().isBlank()) ? h1.text() : page.page().document().title();
		return (text.length() > 60) ? text.substring(0, 60) : text;
	}

	private static String id(URI address, Set<String> ids) {
		List<String> segments = Addresses.segments(address);
		String last = segments.isEmpty() ? "home" : segments.getLast().replaceFirst("\\.\\w+$", "");
		String slug = Normalizer.normalize(last, Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		String base = slug.isEmpty() ? "section" : slug.substring(0, Math.min(40, slug.length()));
		String id = base;
		for (int n = 2; !ids.add(id); n++) {
			id = base + "-" + n;
		}
		return id;
	}

}
