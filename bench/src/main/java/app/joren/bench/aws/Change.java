package app.joren.bench.aws;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An update expression of DynamoDB, as far as such are used here, applied to an item. */
final class Change {

	private static final Set<String> CLAUSES = Set.of("SET", "REMOVE", "ADD");

	private final Tokens tokens;

	private final ObjectNode before;

	private final ObjectNode after;

	private Change(Tokens tokens, ObjectNode before) {
		this.tokens = tokens;
		this.before = before;
		this.after = before.deepCopy();
	}

	/** The item as it is afterwards. */
	static ObjectNode apply(JsonNode request, ObjectNode before) {
		Change change = new Change(new Tokens(request.path("UpdateExpression").asString(), request), before);
		while (!change.tokens.isEmpty()) {
			change.clause(change.tokens.any());
		}
		return change.after;
	}

	private void clause(String kind) {
		if (!CLAUSES.contains(kind)) {
			throw AwsError.invalid("Not understood: " + kind);
		}
		do {
			String name = this.tokens.name();
			switch (kind) {
				case "SET" -> {
					this.tokens.expect("=");
					this.after.set(name, sum());
				}
				case "REMOVE" -> this.after.remove(name);
				default -> add(name, this.tokens.value());
			}
		}
		while (this.tokens.take(","));
	}

	private JsonNode sum() {
		JsonNode value = operand();
		if (this.tokens.take("+")) {
			return number(decimal(value).add(decimal(operand())));
		}
		return this.tokens.take("-") ? number(decimal(value).subtract(decimal(operand()))) : value;
	}

	private JsonNode operand() {
		if (this.tokens.isValue()) {
			return this.tokens.value();
		}
		if (!this.tokens.take("IF_NOT_EXISTS")) {
			return this.before.path(this.tokens.name());
		}
		this.tokens.expect("(");
		JsonNode known = this.before.path(this.tokens.name());
		this.tokens.expect(",");
		JsonNode otherwise = operand();
		this.tokens.expect(")");
		return known.isMissingNode() ? otherwise : known;
	}

	/** To a number, or to a set of texts. */
	private void add(String name, JsonNode value) {
		JsonNode known = this.before.path(name);
		this.after.set(name, value.has("N") ? number(decimal(known).add(decimal(value)))
				: union(known.path("SS"), value.path("SS")));
	}

	private JsonNode union(JsonNode some, JsonNode others) {
		Set<String> texts = new LinkedHashSet<>();
		some.forEach((text) -> texts.add(text.asString()));
		others.forEach((text) -> texts.add(text.asString()));
		ObjectNode set = this.after.objectNode();
		ArrayNode list = set.putArray("SS");
		texts.forEach(list::add);
		return set;
	}

	private JsonNode number(BigDecimal number) {
		return this.after.objectNode().put("N", number.toPlainString());
	}

	private static BigDecimal decimal(JsonNode value) {
		return new BigDecimal(value.path("N").asString("0"));
	}

}
