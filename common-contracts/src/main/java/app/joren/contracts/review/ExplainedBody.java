package app.joren.contracts.review;

import java.util.List;

import app.joren.contracts.definition.ArticleTemplate.BodyRule;
import app.joren.contracts.definition.ArticleTemplate.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * Why a body holds what it holds.
 *
 * @param rule the rule that found the container; null where the body was inferred
 * @param containers where it stands
 * @param leftOut what is in the container and not in the body
 */
public record ExplainedBody(@Nullable BodyRule rule, List<Place> containers, List<LeftOut> leftOut) {

	public ExplainedBody {
		containers = List.copyOf(containers);
		leftOut = List.copyOf(leftOut);
	}

	/** A body that no rule found. */
	public static ExplainedBody inferred() {
		return new ExplainedBody(null, List.of(), List.of());
	}

	/**
	 * Something that was left out.
	 *
	 * @param exclusion the definition's rule; null for what repeats the title, the byline
	 * or the date
	 * @param place what and where
	 */
	public record LeftOut(@Nullable Exclusion exclusion, Place place) {
	}

}
