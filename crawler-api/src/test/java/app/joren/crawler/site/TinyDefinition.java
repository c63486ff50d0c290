package app.joren.crawler.site;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.CrawlSettings;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.definition.ItemSelectors;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.MissingPage;
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.Rendering;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import org.jspecify.annotations.Nullable;

/** Definitions of tiny sites. */
public final class TinyDefinition {

	private static final Evidence SURE = Evidence.of(1, "made for a test");

	private static final String REBUILT = "Tiny, rebuilt";

	private TinyDefinition() {
	}

	/** A site with a section for each path. */
	public static SiteDefinition of(TinySite site, String... paths) {
		return at(site.address(), paths);
	}

	/** The same for a site at any address. */
	public static SiteDefinition at(String site, String... paths) {
		return limited(site, 1000, 1000, paths);
	}

	/** A site that has two hosts. */
	public static SiteDefinition of(TinySite site, TinySite other, String path) {
		SiteDefinition tiny = of(site, path);
		List<Section> sections = List.of(tiny.sections().getFirst(), section(other.address(), path));
		return new SiteDefinition(tiny.format(), tiny.home(), tiny.name(), tiny.language(), tiny.zone(),
				tiny.rendering(), sections, tiny.templates(), tiny.addresses(), tiny.crawl());
	}

	/** The same for articles whose headings are of the second rank. */
	public static SiteDefinition rebuilt(TinySite site, String... paths) {
		SiteDefinition tiny = of(site, paths);
		return new SiteDefinition(tiny.format(), tiny.home(), REBUILT, tiny.language(), tiny.zone(), tiny.rendering(),
				tiny.sections(), tiny.templates(), tiny.addresses(), tiny.crawl());
	}

	static String heading(SiteDefinition definition) {
		return definition.name().equals(REBUILT) ? "h2" : "h1";
	}

	/** The same with limits. */
	public static SiteDefinition limited(TinySite site, int maxArticles, int maxPages, String... paths) {
		return limited(site.address(), maxArticles, maxPages, paths);
	}

	private static SiteDefinition limited(String site, int maxArticles, int maxPages, String... paths) {
		List<Section> sections = Arrays.stream(paths).map((path) -> section(site, path)).toList();
		return new SiteDefinition(SiteDefinition.FORMAT, URI.create(site + "/"), "Tiny", "en", "UTC",
				new Rendering(Rendering.Mode.STATIC, SURE), sections, List.of(),
				new AddressRules(List.of(), List.of(), SURE), new CrawlSettings(maxArticles, maxPages, null));
	}

	/**
	 * A definition with all that a real one has: a counted list, rules, a missing page.
	 */
	public static SiteDefinition complete(TinySite site, String path, @Nullable MissingPage missing) {
		SiteDefinition tiny = of(site, path);
		URI address = URI.create(site.address() + path);
		return complete(tiny, address,
				new ItemSource.ListPage(address, new ItemSelectors("a.article", "", null, null, null, null),
						new Paging.Numbered(address + "?page={page}", 2, 1), SURE),
				missing);
	}

	/** The same for a site whose articles are found in a feed. */
	public static SiteDefinition feed(TinySite site, String path) {
		URI address = URI.create(site.address() + path);
		return complete(of(site, path), address, new ItemSource.Feed(address, SURE), null);
	}

	private static SiteDefinition complete(SiteDefinition tiny, URI address, ItemSource source,
			@Nullable MissingPage missing) {
		Section section = new Section("news", "News", address, List.of(source), SURE);
		ArticleTemplate template = new ArticleTemplate("article", List.of(), List.of("h1"), false,
				Map.of(ArticleField.TITLE, List.of(new FieldRule.Css("h1", null, null, SURE))),
				List.of(new ArticleTemplate.BodyRule("div.body", SURE)), List.of(), 200);
		return new SiteDefinition(tiny.format(), tiny.home(), tiny.name(), tiny.language(), tiny.zone(),
				tiny.rendering(), List.of(section), List.of(template),
				new AddressRules(List.of("/story-{n}"), List.of(), missing, SURE), tiny.crawl());
	}

	private static Section section(String site, String path) {
		URI address = URI.create(site + path);
		ItemSource source = new ItemSource.ListPage(address, new ItemSelectors("a.article", "", null, null, null, null),
				new Paging.None(), SURE);
		return new Section(path.substring(1), path.substring(1), address, List.of(source), SURE);
	}

}
