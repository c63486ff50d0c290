package app.joren.bench.aws;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of DynamoDB that has a place in an order: a text, or a number.
 *
 * @param number if it is one
 * @param text otherwise
 */
record Scalar(@Nullable BigDecimal number, String text) implements Comparable<Scalar> {

	/** Of tables whose keys have one part. */
	static final Scalar NONE = new Scalar(null, "");

	/** Reads one, for example {@code {"S": "text"}}. */
	static Scalar of(JsonNode value) {
		return value.has("N") ? new Scalar(new BigDecimal(value.path("N").asString()).stripTrailingZeros(), "")
				: new Scalar(null, value.path("S").asString(""));
	}

	/** Whether it is of the same type as another, so that they can be compared. */
	boolean isLike(Scalar other) {
		return (this.number == null) == (other.number == null);
	}

	@Override
	public int compareTo(Scalar other) {
		return (this.number != null && other.number != null) ? this.number.compareTo(other.number)
				: this.text.compareTo(other.text);
	}

}
