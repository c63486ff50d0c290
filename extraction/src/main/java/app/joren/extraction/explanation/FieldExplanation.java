package app.joren.extraction.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.review.ExplainedField;
import app.joren.contracts.review.ExplainedField.Origin;
import app.joren.contracts.review.Place;
import app.joren.contracts.review.ReadRule;
import app.joren.extraction.page.Page;
import app.joren.extraction.site.Hints;
import app.joren.extraction.template.TemplateTrace;
import org.jsoup.nodes.Element;

/**
 * Explains fields of one article.
 *
 * @param template by which it was read
 * @param trace what the template's rules say
 * @param page where it was read
 * @param hints what lists said about it
 */
record FieldExplanation(ArticleTemplate template, TemplateTrace trace, Page page, Hints hints) {

	ExplainedField of(ArticleField field, Article article) {
		String value = FieldValues.of(field, article);
		List<ReadRule> rules = new ArrayList<>();
		boolean open = !value.isEmpty();
		for (FieldRule rule : this.template.fields().getOrDefault(field, List.of())) {
			String said = this.trace.value(field, rule, this.page, this.hints);
			boolean delivered = open && !said.isEmpty() && isSame(field, value, said);
			open &= !delivered || field == ArticleField.TAGS;
			rules.add(new ReadRule(rule, said, said.isEmpty() ? null
					: Places.of(rule, this.page, said).map((element) -> Places.of(element, said)).orElse(null),
					delivered));
		}
		Optional<ReadRule> delivering = rules.stream().filter(ReadRule::delivered).findFirst();
		Place place = delivering.map(ReadRule::place)
			.or(() -> delivering.isPresent() ? Optional.empty() : place(field, value).map(Places::of))
			.orElse(null);
		return new ExplainedField(field, value, origin(field, value, delivering.isPresent()), place, rules);
	}

	private static boolean isSame(ArticleField field, String value, String said) {
		return (field == ArticleField.TAGS) ? value.contains(said.split(",")[0].strip())
				: value.strip().equals(said.strip());
	}

	private static Origin origin(ArticleField field, String value, boolean delivered) {
		if (value.isEmpty()) {
			return Origin.NONE;
		}
		if (delivered) {
			return Origin.RULE;
		}
		return switch (field) {
			case SUBTITLE, LANGUAGE, LEAD_IMAGE -> Origin.PAGE;
			case TITLE, BYLINE, PUBLISHED, MODIFIED, TAGS, SUMMARY -> Origin.INFERENCE;
		};
	}

	/** Where a value stands that no rule gave. */
	private Optional<Element> place(ArticleField field, String value) {
		if (value.isEmpty()) {
			return Optional.empty();
		}
		return switch (field) {
			case LANGUAGE -> Optional.ofNullable(this.page.document().selectFirst("html"));
			case LEAD_IMAGE -> this.page.document()
				.select("img[src]")
				.stream()
				.filter((image) -> this.page.resolve(image.attr("src")).map(Object::toString).filter(value::equals).isPresent())
				.findFirst();
			case TITLE, SUBTITLE, BYLINE, SUMMARY, PUBLISHED, MODIFIED, TAGS -> this.page.document()
				.body()
				.select("*")
				.stream()
				.filter((element) -> element.text().strip().equals(value))
				.reduce((outer, inner) -> inner);
		};
	}

}
