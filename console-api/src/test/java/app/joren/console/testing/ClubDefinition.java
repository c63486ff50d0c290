package app.joren.console.testing;

import java.net.URI;
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
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.Rendering;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;

/** How the club's site is read. */
final class ClubDefinition {

	static final URI SITE = URI.create("https://kitadani.example/");

	private static final Evidence CERTAIN = Evidence.of(0.97, "It has a feed.");

	private static final Evidence SEEN = Evidence.of(0.93, "Agrees with the page's other titles on 12 of 12 pages");

	private ClubDefinition() {
	}

	/** As the analysis wrote it. */
	static SiteDefinition first() {
		return of("h1", List.of());
	}

	/** As a person corrected it. */
	static SiteDefinition second() {
		return of("#main > h1", List.of(new ArticleTemplate.Exclusion("div.letter", SEEN)));
	}

	private static SiteDefinition of(String title, List<ArticleTemplate.Exclusion> exclusions) {
		return new SiteDefinition(SiteDefinition.FORMAT, SITE, "Kitadani Mountain Club", "en", "Asia/Tokyo",
				new Rendering(Rendering.Mode.STATIC, CERTAIN), sections(), List.of(template(title, exclusions)),
				new AddressRules(List.of(), List.of(), CERTAIN), new CrawlSettings(500, 1000, null));
	}

	private static List<Section> sections() {
		return List.of(section("news", "News", CERTAIN), events(),
				section("shop", "Shop", Evidence.of(0.31, "Its pages have no dates.")));
	}

	private static ArticleTemplate template(String title, List<ArticleTemplate.Exclusion> exclusions) {
		return new ArticleTemplate("article", List.of(), List.of(), true,
				Map.of(ArticleField.TITLE,
						List.of(new FieldRule.Css(title, null, null, SEEN), new FieldRule.Meta("og:title", SEEN)),
						ArticleField.PUBLISHED, List.of(new FieldRule.Meta("article:published_time", CERTAIN)),
						ArticleField.BYLINE,
						List.of(new FieldRule.ListItem(Evidence.of(0.71, "Gives names on 8 of 12 pages")))),
				List.of(new ArticleTemplate.BodyRule("div.text", CERTAIN)), exclusions, 1300);
	}

	/** A section whose list goes on where nobody can follow. */
	private static Section events() {
		Evidence evidence = Evidence.of(0.64, "It has a feed.");
		URI address = SITE.resolve("/events/");
		return new Section("events", "Events", address,
				List.of(new ItemSource.ListPage(address, new ItemSelectors("li", "a[href]", null, null, null, null),
						new Paging.Unread("The page has a button \"Load more\" without an address"), evidence)),
				evidence);
	}

	private static Section section(String id, String name, Evidence evidence) {
		URI address = SITE.resolve("/" + id + "/");
		return new Section(id, name, address, List.of(new ItemSource.Feed(address.resolve("feed/"), evidence)),
				evidence);
	}

}
