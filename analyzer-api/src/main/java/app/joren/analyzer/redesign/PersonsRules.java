package app.joren.analyzer.redesign;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.ArticleTemplate.BodyRule;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.page.Page;

/**
 * The rules that a person has put into a definition.
 *
 * @param rules those that no analysis had found
 * @param pages the site's pages as they are now
 */
record PersonsRules(Set<Object> rules, List<Page> pages) {

	/**
	 * The rules of a person.
	 * @param definition what a person may have corrected
	 * @param analysed the last version that no person has touched; the same where nobody
	 * has
	 */
	static PersonsRules of(SiteDefinition definition, SiteDefinition analysed, List<Page> pages) {
		Set<Object> known = all(analysed).collect(Collectors.toSet());
		return new PersonsRules(all(definition).filter((rule) -> !known.contains(rule)).collect(Collectors.toSet()),
				pages);
	}

	/** Whether it is a person's, and points at something on most pages. */
	boolean stillReads(BodyRule rule) {
		return this.rules.contains(rule) && onMostPages(rule.selector());
	}

	/** The same for a field. What is no selector is left to the analysis. */
	boolean stillReads(ArticleField field, FieldRule rule) {
		return this.rules.contains(new OfField(field, rule)) && rule instanceof FieldRule.Css css
				&& onMostPages(css.selector());
	}

	private boolean onMostPages(String selector) {
		long found = this.pages.stream().filter((page) -> page.document().selectFirst(selector) != null).count();
		return found > 0 && 2 * found >= this.pages.size();
	}

	private static Stream<Object> all(SiteDefinition definition) {
		return definition.templates().stream().filter(Objects::nonNull).flatMap(PersonsRules::all);
	}

	private static Stream<Object> all(ArticleTemplate template) {
		Stream<Object> fields = template.fields()
			.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue().stream().map((rule) -> new OfField(entry.getKey(), rule)));
		return Stream.concat(template.body().stream(), fields);
	}

	/**
	 * A rule of a field.
	 *
	 * @param field the field
	 * @param rule the rule
	 */
	private record OfField(ArticleField field, FieldRule rule) {
	}

}
