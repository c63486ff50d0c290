package app.joren.contracts.review;

import app.joren.contracts.definition.FieldRule;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says on one page.
 *
 * @param rule the rule with its evidence
 * @param value what it gives there, as an article would have it; empty if nothing
 * @param place where that stands in the page; null where it is not in the page
 * @param delivered whether this rule gave the article's value
 */
public record ReadRule(FieldRule rule, String value, @Nullable Place place, boolean delivered) {
}
