package app.joren.extraction.site;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.MissingPage;
import app.joren.contracts.definition.Rendering;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.address.AddressPattern;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.address.SiteScope;
import app.joren.extraction.hydration.Hydration;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;
import app.joren.extraction.template.TemplateReader;
import app.joren.extraction.wall.MissingPages;
import app.joren.extraction.wall.Wall;
import app.joren.extraction.wall.WallCheck;

/** Reads a site by its definition. */
public final class DefinedSiteReader implements SiteReader {

	private final String appId;

	private final SiteDefinition definition;

	private final Supplier<Instant> now;

	private final SiteScope scope;

	private final ArticleAddresses articles;

	private final Neighbours neighbours;

	private final ListPages lists;

	private final MachineLists machineLists;

	/**
	 * A reader.
	 * @param appId the app that the articles are for
	 * @param definition how the site is built
	 * @param now the time, for relative dates
	 */
	public DefinedSiteReader(String appId, SiteDefinition definition, Supplier<Instant> now) {
		this.appId = appId;
		this.definition = definition;
		this.now = now;
		this.scope = SiteScope.of(definition.home());
		this.articles = ArticleAddresses.of(definition);
		this.neighbours = new Neighbours(this.articles);
		ListPaging paging = new ListPaging(definition, this.articles);
		this.lists = new ListPages(this.scope, this.articles, paging, ListSelectors.of(definition));
		this.machineLists = new MachineLists(definition.home(), this.articles, paging);
	}

	@Override
	public List<Lead> seeds() {
		List<Lead> seeds = new ArrayList<>();
		for (Section section : this.definition.sections()) {
			for (int i = 0; i < section.sources().size(); i++) {
				ItemSource source = section.sources().get(i);
				seeds.add(new Lead(Addresses.normalise(source.address()), kind(source), section.id() + "/" + i,
						Set.of(section.id()), Hints.none(), 0));
			}
		}
		return seeds;
	}

	private static PageKind kind(ItemSource source) {
		return switch (source) {
			case ItemSource.Feed _ -> PageKind.FEED;
			case ItemSource.Sitemap _ -> PageKind.SITEMAP;
			case ItemSource.Cms _ -> PageKind.CMS;
			case ItemSource.ListPage _ -> PageKind.LIST;
			case ItemSource.JsonList _ -> PageKind.JSON;
		};
	}

	@Override
	public Reading read(Lead lead, FetchedPage fetched) {
		return switch (lead.kind()) {
			case FEED -> this.machineLists.feed(lead, fetched);
			case SITEMAP -> this.machineLists.sitemap(lead, fetched);
			case CMS -> this.machineLists.posts(lead, fetched);
			case JSON -> this.machineLists.json(lead, fetched);
			case LIST -> {
				if (this.lists.isPart(lead, fetched)) {
					yield this.lists.read(lead, this.lists.part(lead, fetched));
				}
				Page page = parse(fetched);
				yield walled(page).orElseGet(() -> this.lists.read(lead, page));
			}
			case ARTICLE -> {
				Page page = parse(fetched);
				yield missing(lead, page).or(() -> walled(page)).orElseGet(() -> article(lead, page));
			}
		};
	}

	private static Optional<Reading> walled(Page page) {
		return MetaRefresh.target(page).isPresent() ? Optional.empty() : WallCheck.of(page).map(Reading.Walled::new);
	}

	/** What the site shows for articles that it does not have, as it was seen to do. */
	private Optional<Reading> missing(Lead lead, Page page) {
		if (this.articles.isList(page.address()) && !this.articles.isList(lead.address())) {
			return Optional.of(new Reading.Walled(
					new Wall(Wall.Kind.MISSING, "The site shows one of its lists in the page's place")));
		}
		MissingPage known = this.definition.addresses().missing();
		return (known != null && MissingPages.is(page, known))
				? Optional.of(new Reading.Walled(
						new Wall(Wall.Kind.MISSING, "The site shows what it shows for pages that it does not have")))
				: Optional.empty();
	}

	/** The page as readers see it, where its HTML alone does not hold that. */
	private Page parse(FetchedPage fetched) {
		Page page = PageParser.parse(fetched);
		boolean served = this.definition.rendering().mode() == Rendering.Mode.STATIC;
		return served ? page : Hydration.of(page).orElse(page);
	}

	/** Reads an article page whose document is at hand already. */
	public Reading readPage(Lead lead, Page page) {
		return article(lead, page);
	}

	private Reading article(Lead lead, Page page) {
		Optional<URI> moved = MetaRefresh.target(page).filter(this.articles::mayBe);
		if (moved.isPresent()) {
			return new Reading.MovedTo(moved.get(), List.of(lead.at(moved.get())));
		}
		URI address = Canonical.of(page, this.scope);
		List<Lead> leads = this.neighbours.of(page);
		return template(page)
			.flatMap((template) -> new TemplateReader(template, this.now.get()).read(this.appId, address, page,
					lead.hints()))
			.<Reading>map(
					(read) -> new Reading.ArticleRead(filed(read.article(), lead.sections()), read.rules(), leads))
			.orElseGet(() -> new Reading.NothingRead("not-an-article", leads));
	}

	/** The template by which an article page is read. */
	public Optional<ArticleTemplate> template(Page page) {
		return this.definition.templates()
			.stream()
			.filter((template) -> template.addresses().isEmpty() || template.addresses()
				.stream()
				.anyMatch((pattern) -> AddressPattern.of(pattern).matches(page.address())))
			.findFirst()
			.or(() -> this.definition.templates().stream().findFirst());
	}

	private static Article filed(Article article, Set<String> sections) {
		return new Article(article.id(), article.address(), article.title(), article.subtitle(), article.bylines(),
				article.published(), article.modified(), article.language(), sections.stream().sorted().toList(),
				article.tags(), article.leadImage(), article.summary(), article.body());
	}

}
