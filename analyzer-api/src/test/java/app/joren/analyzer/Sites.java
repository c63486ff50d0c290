package app.joren.analyzer;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Map;

import app.joren.analyzer.analysis.SiteUnderstanding;
import app.joren.analyzer.icon.RenderedIcon;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.ArticleId;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.article.Run;
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
import app.joren.contracts.design.SiteDesign;

/** Ready definitions of a fictional site. */
public final class Sites {

	public static final Evidence SEEN = Evidence.of(0.9, "It was seen so");

	private Sites() {
	}

	public static SiteUnderstanding understanding(String appId, URI home) {
		return new SiteUnderstanding(definition(home, "The Club"), design(), Optional.empty(),
				List.of(article(appId, home)), List.of(), 12);
	}

	/** The same with an icon. */
	static SiteUnderstanding withIcon(SiteUnderstanding known, RenderedIcon icon) {
		return new SiteUnderstanding(known.definition(), known.design(), Optional.of(icon), known.samples(),
				known.pages(), known.requests());
	}

	public static SiteDefinition definition(URI home, String name) {
		ItemSource list = new ItemSource.ListPage(home.resolve("/news"),
				new ItemSelectors("li.item", "a", "h2", null, null, null), new Paging.Numbered("/news?p={page}", 2, 1),
				SEEN);
		Section news = new Section("news", "News", home.resolve("/news"),
				List.of(new ItemSource.Feed(home.resolve("/feed"), SEEN), list), SEEN);
		return new SiteDefinition(SiteDefinition.FORMAT, home, name, "en", "Asia/Tokyo",
				new Rendering(Rendering.Mode.STATIC, SEEN), List.of(news), List.of(template()),
				new AddressRules(List.of("/news/{n}"), List.of("/news/tags/**"), SEEN),
				new CrawlSettings(1000, 5000, null));
	}

	public static SiteDesign design() {
		return new SiteDesign("The Club", "Club", null, null, "#003366", "#cc0000", "#ffffff", SEEN);
	}

	private static ArticleTemplate template() {
		Map<ArticleField, List<FieldRule>> fields = Map.of(ArticleField.TITLE,
				List.of(new FieldRule.Css("h1", null, null, SEEN), new FieldRule.Document("", " | Club", SEEN)),
				ArticleField.PUBLISHED, List.of(new FieldRule.JsonLd("datePublished", SEEN)));
		return new ArticleTemplate("article", List.of("/news/{n}"), List.of("div.body"), true, fields,
				List.of(new ArticleTemplate.BodyRule("div.body", SEEN)),
				List.of(new ArticleTemplate.Exclusion(".share", SEEN)), 1200);
	}

	private static Article article(String appId, URI home) {
		URI address = home.resolve("/news/1");
		return new Article(ArticleId.of(appId, address), address, "A win", null, List.of("Ann Lee"),
				PublicationDate.of(OffsetDateTime.parse("2026-11-24T19:00:00+09:00")), null, "en", List.of("news"),
				List.of(), null, null, List.of(new Block.Paragraph(List.of(Run.of("They won.")))));
	}

}
