package app.joren.contracts.definition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * How article pages of one kind are read. Templates from before there were signs have
 * none, and do not say whether articles are dated.
 *
 * @param id short, stable within the definition
 * @param addresses patterns of the pages that it reads, see {@link AddressRules}; empty
 * for any
 * @param signs CSS selectors of which an article page matches at least one; empty where
 * none was found
 * @param dated whether every article has a date, so that a page without one is none
 * @param fields for each field its rules in the order in which they are tried
 * @param body containers of the body in the order in which they are tried
 * @param exclusions what is inside the container and not the article's
 * @param typicalLength median number of characters of its bodies, by which a changed site
 * is noticed
 */
public record ArticleTemplate(String id, List<String> addresses, List<String> signs,
		@JsonSetter(nulls = Nulls.AS_EMPTY) boolean dated, Map<ArticleField, List<FieldRule>> fields,
		List<BodyRule> body, List<Exclusion> exclusions, int typicalLength) {

	public ArticleTemplate {
		addresses = List.copyOf(addresses);
		signs = (signs == null) ? List.of() : List.copyOf(signs);
		fields = inOrder(fields);
		body = List.copyOf(body);
		exclusions = List.copyOf(exclusions);
	}

	/** The same definition is the same text, in every run. */
	private static Map<ArticleField, List<FieldRule>> inOrder(Map<ArticleField, List<FieldRule>> fields) {
		Map<ArticleField, List<FieldRule>> ordered = new EnumMap<>(ArticleField.class);
		fields.forEach((field, rules) -> ordered.put(field, List.copyOf(rules)));
		return Collections.unmodifiableMap(ordered);
	}

	/**
	 * The container of the body.
	 *
	 * @param selector CSS; of several matches all are joined
	 * @param evidence why it is the body
	 */
	public record BodyRule(String selector, Evidence evidence) {
	}

	/**
	 * Something to leave out of the body.
	 *
	 * @param selector CSS, relative to the container
	 * @param evidence why it is not the article's
	 */
	public record Exclusion(String selector, Evidence evidence) {
	}

}
