package app.joren.contracts.review;

import java.util.List;

import app.joren.contracts.definition.ArticleField;
import org.jspecify.annotations.Nullable;

/**
 * Why a field of an article is what it is.
 *
 * @param field the field
 * @param value as the article has it; empty if it has none
 * @param origin where it comes from
 * @param place where it stands in the page, where known
 * @param rules all rules for the field in the order in which they are tried, each with
 * what it says on this page
 */
public record ExplainedField(ArticleField field, String value, Origin origin, @Nullable Place place,
		List<ReadRule> rules) {

	public ExplainedField {
		rules = List.copyOf(rules);
	}

	/** Where a value comes from. */
	public enum Origin {

		/** One of the definition's rules gave it. */
		RULE,

		/** It is read from the page in the same way on all sites. */
		PAGE,

		/** No rule gave it; it was inferred from how the page looks. */
		INFERENCE,

		/** The article has no such field. */
		NONE

	}

}
