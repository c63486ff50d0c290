package app.joren.analyzer.understanding;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.review.StoredPage;
import app.joren.extraction.explanation.StoredPages;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.listing.ListedItem;
import app.joren.extraction.listing.ListedItems;
import app.joren.extraction.listing.PageLinks;
import app.joren.extraction.page.Page;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Hints;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import app.joren.extraction.template.Sample;

/**
 * What the definition makes of some pages, so that a person judges results: the pages it
 * was learnt from, and a few of every section.
 */
final class SampleArticles {

	private static final int EACH_SECTION = 2;

	private final Exploration exploration;

	private final DefinedSiteReader reader;

	private final Map<String, List<ListedItem>> items = new LinkedHashMap<>();

	private final Map<String, Article> articles = new LinkedHashMap<>();

	private final List<StoredPage> pages = new ArrayList<>();

	SampleArticles(String appId, SiteDefinition definition, Clock clock, Exploration exploration,
			Predicate<URI> article) {
		this.exploration = exploration;
		this.reader = new DefinedSiteReader(appId, definition, clock::instant);
		definition.sections().forEach((section) -> this.items.put(section.id(), items(section, article)));
	}

	private List<ListedItem> items(Section section, Predicate<URI> article) {
		return this.exploration.page(section.address())
			.map((page) -> ListedItems.of(page.page(), page.links(), article))
			.orElse(List.of())
			.stream()
			.filter((item) -> !PageLinks.isChrome(item.anchor()))
			.toList();
	}

	Collection<Article> of(Collection<List<Sample>> samples) {
		samples.forEach((list) -> list.forEach((sample) -> add(sample.page(), sample.hints())));
		this.items.forEach((section, listed) -> listed.stream()
			.takeWhile((item) -> count(section) < EACH_SECTION)
			.filter((item) -> !this.articles.containsKey(Addresses.key(item.address())))
			.forEach((item) -> this.exploration.page(item.address())
				.ifPresent((page) -> add(page.page(), item.hints()))));
		return List.copyOf(this.articles.values());
	}

	/** The pages of the articles. */
	List<StoredPage> pages() {
		return this.pages;
	}

	private void add(Page page, Hints hints) {
		String key = Addresses.key(page.address());
		Lead lead = new Lead(page.address(), PageKind.ARTICLE, "", sections(key), hints, 0);
		if (this.reader.readPage(lead, page) instanceof Reading.ArticleRead read) {
			if (this.articles.putIfAbsent(key, read.article()) == null) {
				this.pages.add(StoredPages.of(read.article().id(), page, lead));
			}
		}
	}

	/**
	 * The sections that list an article; the first section holds what none of them lists.
	 */
	private Set<String> sections(String key) {
		Set<String> sections = this.items.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().stream().anyMatch((item) -> Addresses.key(item.address()).equals(key)))
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (sections.isEmpty()) {
			this.items.keySet().stream().findFirst().ifPresent(sections::add);
		}
		return sections;
	}

	private long count(String section) {
		return this.articles.values().stream().filter((article) -> article.sections().contains(section)).count();
	}

}
