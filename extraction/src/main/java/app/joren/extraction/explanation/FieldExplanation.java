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
import app.joren.extraction.template.RulesUsed;
import app.joren.extraction.template.TemplateTrace;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Explains fields of one article.
 *
 * @param template by which it was read
 * @param trace what the template's rules say
 * @param page where it was read
 * @param hints what lists said about it
 * @param used by which rules it was read
 */
record FieldExplanation(ArticleTemplate template, TemplateTrace trace, Page page, Hints hints, RulesUsed used) {

	ExplainedField of(ArticleField field, Article article) {
		String value = FieldValues.of(field, article);
		List<FieldRule> known = this.template.fields().getOrDefault(field, List.of());
		List<ReadRule> rules = new ArrayList<>();
		for (int i = 0; i < known.size(); i++) {
			String said = this.trace.value(field, known.get(i), this.page, this.hints);
			rules.add(new ReadRule(known.get(i), said, place(known.get(i), said), delivers(field, i, value, said)));
		}
		Optional<ReadRule> delivering = rules.stream().filter(ReadRule::delivered).findFirst();
		Place place = delivering.isPresent() ? delivering.get().place()
				: place(field, value).map(Places::of).orElse(null);
		return new ExplainedField(field, value, origin(field, value, delivering.isPresent()), place, rules);
	}

	private @Nullable Place place(FieldRule rule, String said) {
		return said.isEmpty() ? null
				: Places.of(rule, this.page, said).map((element) -> Places.of(element, said)).orElse(null);
	}

	/** Tags are what all rules say together; of other fields one rule is remembered. */
	private boolean delivers(ArticleField field, int rule, String value, String said) {
		if (field == ArticleField.TAGS) {
			return !said.isEmpty() && value.contains(said.split("[,、]")[0].strip());
		}
		return !value.isEmpty() && this.used.fields().getOrDefault(field, RulesUsed.INFERRED) == rule;
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
				.filter((image) -> this.page.resolve(image.attr("src"))
					.map(Object::toString)
					.filter(value::equals)
					.isPresent())
				.findFirst();
			case TITLE, SUBTITLE, BYLINE, SUMMARY, PUBLISHED, MODIFIED,
					TAGS ->
				this.page.document()
					.body()
					.select("*")
					.stream()
					.filter((element) -> element.text().strip().equals(value))
					.reduce((outer, inner) -> inner);
		};
	}

}
