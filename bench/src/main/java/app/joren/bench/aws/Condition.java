package app.joren.bench.aws;

import java.util.List;

import tools.jackson.databind.JsonNode;

/** A condition of DynamoDB, as far as conditions are used here. */
sealed interface Condition {

	/** Whether an item meets it. */
	boolean isMet(JsonNode item);

	/** Reads one. */
	static Condition of(String expression, JsonNode request) {
		return new ConditionParser(new Tokens(expression, request)).whole();
	}

	/**
	 * All parts are met.
	 *
	 * @param parts conditions
	 */
	record All(List<Condition> parts) implements Condition {

		@Override
		public boolean isMet(JsonNode item) {
			return this.parts.stream().allMatch((part) -> part.isMet(item));
		}

	}

	/**
	 * One of the parts is met.
	 *
	 * @param parts conditions
	 */
	record Any(List<Condition> parts) implements Condition {

		@Override
		public boolean isMet(JsonNode item) {
			return this.parts.stream().anyMatch((part) -> part.isMet(item));
		}

	}

	/**
	 * An attribute is there, or is not.
	 *
	 * @param name of the attribute
	 * @param wanted whether it has to be there
	 */
	record Exists(String name, boolean wanted) implements Condition {

		@Override
		public boolean isMet(JsonNode item) {
			return item.has(this.name) == this.wanted;
		}

	}

	/**
	 * A text begins so.
	 *
	 * @param name of the attribute
	 * @param start of the text
	 */
	record Starts(String name, String start) implements Condition {

		@Override
		public boolean isMet(JsonNode item) {
			return item.path(this.name).path("S").asString("").startsWith(this.start);
		}

	}

	/**
	 * A comparison, which nothing meets that is not of the value's type.
	 *
	 * @param name of the attribute
	 * @param operator between them
	 * @param value to compare with
	 */
	record Compares(String name, String operator, Scalar value) implements Condition {

		@Override
		public boolean isMet(JsonNode item) {
			JsonNode found = item.get(this.name);
			if (found == null || !(found.has("S") || found.has("N")) || !Scalar.of(found).isLike(this.value)) {
				return found != null && this.operator.equals("<>");
			}
			int order = Scalar.of(found).compareTo(this.value);
			return switch (this.operator) {
				case "=" -> order == 0;
				case "<>" -> order != 0;
				case "<" -> order < 0;
				case "<=" -> order <= 0;
				case ">" -> order > 0;
				case ">=" -> order >= 0;
				default -> throw AwsError.invalid("Not understood: " + this.operator);
			};
		}

	}

}
