package app.joren.analyzer.understanding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.ArticleTemplate.BodyRule;
import app.joren.contracts.definition.ArticleTemplate.Exclusion;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Rendering;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;

/**
 * Gives the parts of a definition the confidence that such parts deserve. It is done
 * last: what chooses among rules compares how well they fit, not how often such rules are
 * right.
 */
final class CalibratedDefinition {

	private CalibratedDefinition() {
	}

	static SiteDefinition of(SiteDefinition learnt) {
		AddressRules addresses = learnt.addresses();
		Rendering rendering = learnt.rendering();
		return new SiteDefinition(learnt.format(), learnt.home(), learnt.name(), learnt.language(), learnt.zone(),
				new Rendering(rendering.mode(), Calibration.RENDERING.of(rendering.evidence())),
				learnt.sections().stream().map(CalibratedDefinition::section).toList(),
				learnt.templates().stream().map(CalibratedDefinition::template).toList(),
				new AddressRules(addresses.articles(), addresses.others(), addresses.missing(),
						Calibration.ADDRESSES.of(addresses.evidence())),
				learnt.crawl(), learnt.tabs());
	}

	private static Section section(Section section) {
		return new Section(section.id(), section.name(), section.address(),
				section.sources().stream().map(CalibratedDefinition::source).toList(),
				Calibration.SECTION.of(section.evidence()));
	}

	private static ItemSource source(ItemSource source) {
		return switch (source) {
			case ItemSource.Feed feed -> new ItemSource.Feed(feed.address(), Calibration.FEED.of(feed.evidence()));
			case ItemSource.Cms cms ->
				new ItemSource.Cms(cms.system(), cms.address(), Calibration.FEED.of(cms.evidence()));
			case ItemSource.Sitemap map ->
				new ItemSource.Sitemap(map.address(), Calibration.SITEMAP.of(map.evidence()));
			case ItemSource.ListPage list -> new ItemSource.ListPage(list.address(), list.items(), list.paging(),
					Calibration.LIST.of(list.evidence()));
			case ItemSource.JsonList list -> new ItemSource.JsonList(list.address(), list.items(), list.link(),
					list.paging(), Calibration.LIST.of(list.evidence()));
		};
	}

	private static ArticleTemplate template(ArticleTemplate template) {
		Map<ArticleField, List<FieldRule>> fields = new EnumMap<>(ArticleField.class);
		template.fields()
			.forEach((field, rules) -> fields.put(field, rules.stream().map((rule) -> rule(field, rule)).toList()));
		return new ArticleTemplate(template.id(), template.addresses(), template.signs(), template.dated(), fields,
				template.body()
					.stream()
					.map((body) -> new BodyRule(body.selector(), Calibration.BODY.of(body.evidence())))
					.toList(),
				template.exclusions()
					.stream()
					.map((cut) -> new Exclusion(cut.selector(), Calibration.EXCLUSION.of(cut.evidence())))
					.toList(),
				template.typicalLength());
	}

	private static FieldRule rule(ArticleField field, FieldRule rule) {
		return switch (field) {
			case TITLE -> rule.trusted(Calibration.TITLE.of(rule.evidence()));
			case PUBLISHED -> rule.trusted(Calibration.PUBLISHED.of(rule.evidence()));
			case BYLINE -> rule.trusted(Calibration.BYLINE.of(rule.evidence()));
			case LEAD_IMAGE -> rule.trusted(Calibration.LEAD_IMAGE.of(rule.evidence()));
			case SUBTITLE, MODIFIED, LANGUAGE, TAGS, SUMMARY -> rule;
		};
	}

}
