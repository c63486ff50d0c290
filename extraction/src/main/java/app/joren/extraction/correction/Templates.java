package app.joren.extraction.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.definition.SiteDefinition;

/** Copies of templates and definitions with one part more. */
final class Templates {

	private Templates() {
	}

	static ArticleTemplate with(ArticleTemplate template, ArticleField field, FieldRule.Css rule) {
		Map<ArticleField, List<FieldRule>> fields = new EnumMap<>(ArticleField.class);
		fields.putAll(template.fields());
		List<FieldRule> rules = new ArrayList<>(List.of(rule));
		template.fields()
			.getOrDefault(field, List.of())
			.stream()
			.filter((known) -> !(known instanceof FieldRule.Css css && css.selector().equals(rule.selector())))
			.forEach(rules::add);
		fields.put(field, rules);
		return new ArticleTemplate(template.id(), template.addresses(), template.signs(), template.dated(), fields,
				template.body(), template.exclusions(), template.typicalLength());
	}

	static ArticleTemplate with(ArticleTemplate template, ArticleTemplate.BodyRule rule) {
		List<ArticleTemplate.BodyRule> rules = new ArrayList<>(List.of(rule));
		template.body().stream().filter((known) -> !known.selector().equals(rule.selector())).forEach(rules::add);
		return new ArticleTemplate(template.id(), template.addresses(), template.signs(), template.dated(),
				template.fields(), rules, template.exclusions(), template.typicalLength());
	}

	static ArticleTemplate with(ArticleTemplate template, ArticleTemplate.Exclusion exclusion) {
		List<ArticleTemplate.Exclusion> exclusions = new ArrayList<>(template.exclusions());
		exclusions.add(exclusion);
		return new ArticleTemplate(template.id(), template.addresses(), template.signs(), template.dated(),
				template.fields(), template.body(), exclusions, template.typicalLength());
	}

	static SiteDefinition with(SiteDefinition definition, ArticleTemplate template) {
		List<ArticleTemplate> templates = definition.templates()
			.stream()
			.map((known) -> known.id().equals(template.id()) ? template : known)
			.toList();
		return new SiteDefinition(definition.format(), definition.home(), definition.name(), definition.language(),
				definition.zone(), definition.rendering(), definition.sections(), templates, definition.addresses(),
				definition.crawl(), definition.tabs());
	}

}
