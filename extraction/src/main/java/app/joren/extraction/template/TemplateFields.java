package app.joren.extraction.template;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.dates.DateReader;

import org.jspecify.annotations.Nullable;

/** Reads the fields of one page by a template, and remembers by which rules. */
final class TemplateFields {

	private final ArticleTemplate template;

	private final FieldReading reading;

	private final DayReader days;

	private final TitleAffixes affixes;

	private final Map<ArticleField, Integer> used = new EnumMap<>(ArticleField.class);

	TemplateFields(ArticleTemplate template, FieldReading reading, DayReader days, TitleAffixes affixes) {
		this.template = template;
		this.reading = reading;
		this.days = days;
		this.affixes = affixes;
	}

	/** The places of the rules that gave something. */
	Map<ArticleField, Integer> used() {
		return this.used;
	}

	/** Remembers that no rule gave a field that was found all the same. */
	void inferred(ArticleField field) {
		this.used.put(field, RulesUsed.INFERRED);
	}

	Optional<String> title() {
		return firstOf(ArticleField.TITLE,
				(values) -> values.stream().findFirst().map(this.affixes::strip).filter((title) -> !title.isBlank()));
	}

	Optional<PublicationDate> date(ArticleField field) {
		return firstOf(field, (values) -> this.days.first(values, this.reading.page()));
	}

	/** The people who wrote it; the publisher only where nobody else is named. */
	List<String> bylines() {
		List<FieldRule> rules = rules(ArticleField.BYLINE);
		for (int i = 0; i < rules.size(); i++) {
			List<String> people = this.reading.people(rules.get(i));
			if (!people.isEmpty()) {
				this.used.put(ArticleField.BYLINE, i);
				return people;
			}
		}
		return firstOf(ArticleField.BYLINE,
				(values) -> Optional.of(BylineText.names(values)).filter((names) -> !names.isEmpty()))
			.orElse(List.of());
	}

	/** Whether the date was found in words such as three hours ago. */
	boolean isToldFromNow() {
		int rule = this.used.getOrDefault(ArticleField.PUBLISHED, RulesUsed.INFERRED);
		return rule != RulesUsed.INFERRED
				&& this.reading.values(ArticleField.PUBLISHED, rules(ArticleField.PUBLISHED).get(rule))
					.stream()
					.filter((text) -> this.days.read(text, this.reading.page()).isPresent())
					.findFirst()
					.filter(DateReader::isToldFromNow)
					.isPresent();
	}

	List<String> tags() {
		return rules(ArticleField.TAGS).stream()
			.flatMap((rule) -> this.reading.values(ArticleField.TAGS, rule).stream())
			.flatMap((text) -> List.of(text.split("[,、]")).stream())
			.map(String::strip)
			.filter((tag) -> !tag.isEmpty())
			.distinct()
			.limit(20)
			.toList();
	}

	@Nullable String first(ArticleField field) {
		return firstOf(field, (values) -> values.stream().findFirst()).orElse(null);
	}

	/** The first picture that a kind of rules gives and that is wanted. */
	Optional<URI> leadImage(Predicate<FieldRule> rules, Predicate<URI> wanted) {
		return firstOf(ArticleField.LEAD_IMAGE, rules,
				(values) -> values.stream()
					.map((href) -> this.reading.page().resolve(href))
					.flatMap(Optional::stream)
					.filter(wanted)
					.findFirst());
	}

	private <T> Optional<T> firstOf(ArticleField field, Function<List<String>, Optional<T>> part) {
		return firstOf(field, (rule) -> true, part);
	}

	private <T> Optional<T> firstOf(ArticleField field, Predicate<FieldRule> wanted,
			Function<List<String>, Optional<T>> part) {
		List<FieldRule> rules = rules(field);
		for (int i = 0; i < rules.size(); i++) {
			if (!wanted.test(rules.get(i))) {
				continue;
			}
			Optional<T> value = part.apply(this.reading.values(field, rules.get(i)));
			if (value.isPresent()) {
				this.used.put(field, i);
				return value;
			}
		}
		return Optional.empty();
	}

	private List<FieldRule> rules(ArticleField field) {
		return this.template.fields().getOrDefault(field, List.of());
	}

}
