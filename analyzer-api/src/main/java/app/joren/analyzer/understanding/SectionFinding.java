package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Section;
import app.joren.extraction.address.AddressPattern;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.listing.ListedItem;
import app.joren.extraction.listing.ListedItems;
import app.joren.extraction.listing.PageLink;
import app.joren.extraction.listing.PageLinks;
import org.jspecify.annotations.Nullable;

/** Finds the site's sections: the pages that list articles, in the order of its menu. */
final class SectionFinding {

	private static final int LEAST_ITEMS = 2;

	private static final int MOST_SECTIONS = 12;

	/** An app has five tabs, of which the last leads to everything else. */
	private static final int MOST_TABS = 4;

	private final Exploration exploration;

	private final Predicate<URI> article;

	private final Predicate<SitePage> further;

	private final SitePage home;

	private final SectionNames names;

	SectionFinding(Exploration exploration, Predicate<URI> article, Predicate<SitePage> further, List<String> menu,
			SitePage home, @Nullable String language) {
		this.names = new SectionNames(home, language);
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
	 * @param patterns of the articles
	 */
	List<Section> find(List<ItemSource> shared, Collection<String> patterns) {
		SectionSources own = new SectionSources(this.exploration, this.article,
				new ListPagingSearch(this.exploration, this.article, patterns));
		List<Listed> lists = lists();
		List<Section> sections = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (Listed list : lists) {
			String name = this.names.name(list.page());
			if (sections.size() < MOST_SECTIONS && names.add(name)) {
				List<ItemSource> sources = new ArrayList<>(own.of(list.page(), list.items(), sections.isEmpty()));
				sources.addAll(1, sections.isEmpty() ? shared : List.of());
				sections.add(new Section(this.names.id(list.page().address()), name, list.page().address(), sources,
						evidence(list)));
			}
		}
		if (sections.isEmpty() && !shared.isEmpty()) {
			sections.add(new Section("latest", this.names.name(this.home), this.home.address(), shared,
					Evidence.of(0.6, "No page lists the articles, but the site's feed or sitemap does")));
		}
		return sections;
	}

	/** Ids of the sections that the site's own navigation puts first. */
	List<String> tabs(List<Section> sections) {
		Map<String, Integer> menu = menuOrder();
		return sections.stream()
			.filter((section) -> menu.containsKey(Addresses.key(section.address()))
					|| Addresses.key(section.address()).equals(this.home.key()))
			.map(Section::id)
			.limit(MOST_TABS)
			.toList();
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

	private static Evidence evidence(Listed list) {
		boolean menu = list.order() < 1000;
		return Evidence.of(menu ? 0.9 : 0.7, menu ? "In the site's menu" : "Linked from the start page or its feed",
				"Lists %d articles".formatted(list.items().size()));
	}

}
