package app.joren.analyzer.redesign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.ArticleTemplate.BodyRule;
import app.joren.contracts.definition.ArticleTemplate.Exclusion;
import app.joren.contracts.definition.FieldRule;

/**
 * A new template that still reads pages as they were. What a person has corrected comes
 * first where it still points at something.
 *
 * @param rules who knows what a person has corrected
 */
record Carried(PersonsRules rules) {

	/** Rules of many redesigns would only slow down. */
	private static final int MOST = 8;

	private static final int MOST_EXCLUSIONS = 60;

	/** The new template with the rules of an earlier one. */
	ArticleTemplate into(ArticleTemplate fresh, ArticleTemplate earlier) {
		Map<ArticleField, List<FieldRule>> fields = new EnumMap<>(ArticleField.class);
		fields.putAll(fresh.fields());
		earlier.fields()
			.forEach((field, rules) -> fields.merge(field, rules, (own, old) -> merged(own, old, Carried::unsupported,
					(rule) -> this.rules.stillReads(field, rule), MOST)));
		List<BodyRule> body = merged(fresh.body(), earlier.body(), BodyRule::selector, this.rules::stillReads, MOST);
		List<Exclusion> exclusions = merged(fresh.exclusions(), earlier.exclusions(), Exclusion::selector,
				(rule) -> false, MOST_EXCLUSIONS);
		return new ArticleTemplate(fresh.id(), fresh.addresses(), signs(fresh, earlier), fresh.dated(), fields, body,
				exclusions, fresh.typicalLength());
	}

	private static List<String> signs(ArticleTemplate fresh, ArticleTemplate earlier) {
		if (fresh.signs().isEmpty() || earlier.signs().isEmpty()) {
			return fresh.signs();
		}
		Set<String> signs = new LinkedHashSet<>(fresh.signs());
		signs.addAll(earlier.signs());
		return List.copyOf(signs);
	}

	/**
	 * Rules take turns: the first of either is the surest, and what a definition reads as
	 * a last resort reads the other's pages as well, and worse.
	 */
	private static <T> List<T> merged(List<T> fresh, List<T> earlier, Function<T, Object> key, Predicate<T> first,
			int most) {
		List<T> all = new ArrayList<>(earlier.stream().filter(first).toList());
		for (int i = 0; i < Math.max(fresh.size(), earlier.size()); i++) {
			all.addAll(fresh.subList(Math.min(i, fresh.size()), Math.min(i + 1, fresh.size())));
			all.addAll(earlier.subList(Math.min(i, earlier.size()), Math.min(i + 1, earlier.size())));
		}
		Set<Object> seen = new HashSet<>();
		return all.stream().filter((rule) -> seen.add(key.apply(rule))).limit(most).toList();
	}

	/** The rule itself, whatever speaks for it. */
	private static Object unsupported(FieldRule rule) {
		return switch (rule) {
			case FieldRule.JsonLd jsonLd -> "jsonld " + jsonLd.path();
			case FieldRule.Meta meta -> "meta " + meta.name();
			case FieldRule.Css css -> "css " + css.selector() + " " + css.attribute() + " " + css.pattern();
			case FieldRule.ListItem _ -> "list";
			case FieldRule.Address address -> "address " + address.pattern();
			case FieldRule.Document document -> "document " + document.prefix() + " " + document.suffix();
		};
	}

}
