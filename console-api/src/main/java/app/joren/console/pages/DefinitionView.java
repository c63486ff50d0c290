package app.joren.console.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What a definition says, for those who do not read JSON.
 *
 * @param definition the definition
 */
record DefinitionView(SiteDefinition definition) {

	/** The site's sections. */
	public List<SectionView> sections() {
		return this.definition.sections().stream().map(SectionView::new).toList();
	}

	/** The parts of an article, each with the rule that is tried first. */
	public List<PartView> parts() {
		Map<String, PartView> parts = new LinkedHashMap<>();
		this.definition.templates().forEach((template) -> {
			template.fields()
				.forEach((field, rules) -> rules.stream()
					.findFirst()
					.ifPresent((rule) -> parts.putIfAbsent(field.name(),
							new PartView(field.name(), rule, null, rule.evidence(), rules.size()))));
			template.body()
				.stream()
				.findFirst()
				.ifPresent((rule) -> parts.putIfAbsent("BODY",
						new PartView("BODY", null, rule.selector(), rule.evidence(), template.body().size())));
		});
		return List.copyOf(parts.values());
	}

	/** How many places of the text are left out. */
	public int leftOut() {
		return this.definition.templates().stream().map(ArticleTemplate::exclusions).mapToInt(List::size).sum();
	}

	/**
	 * A section.
	 *
	 * @param section as defined
	 */
	record SectionView(Section section) {

		/** How sure it is. */
		public Confidence confidence() {
			return Confidence.of(this.section.evidence().confidence());
		}

	}

	/**
	 * A part of an article.
	 *
	 * @param name of the field
	 * @param rule that is tried first; null for the text
	 * @param selector of the text
	 * @param evidence for the rule
	 * @param rules how many rules there are
	 */
	record PartView(String name, @Nullable FieldRule rule, @Nullable String selector, Evidence evidence, int rules) {

		/** How sure it is. */
		public Confidence confidence() {
			return Confidence.of(this.evidence.confidence());
		}

	}

}
