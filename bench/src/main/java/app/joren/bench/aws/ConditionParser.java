package app.joren.bench.aws;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a condition.
 *
 * @param tokens what it consists of
 */
record ConditionParser(Tokens tokens) {

	/** All of it. */
	Condition whole() {
		Condition condition = any();
		if (!this.tokens.isEmpty()) {
			throw AwsError.invalid("Not understood: " + this.tokens.any());
		}
		return condition;
	}

	private Condition any() {
		List<Condition> parts = new ArrayList<>(List.of(all()));
		while (this.tokens.take("OR")) {
			parts.add(all());
		}
		return (parts.size() == 1) ? parts.getFirst() : new Condition.Any(parts);
	}

	private Condition all() {
		List<Condition> parts = new ArrayList<>(List.of(one()));
		while (this.tokens.take("AND")) {
			parts.add(one());
		}
		return (parts.size() == 1) ? parts.getFirst() : new Condition.All(parts);
	}

	private Condition one() {
		if (this.tokens.take("(")) {
			Condition inner = any();
			this.tokens.expect(")");
			return inner;
		}
		if (this.tokens.take("ATTRIBUTE_EXISTS")) {
			return new Condition.Exists(bracketed(), true);
		}
		if (this.tokens.take("ATTRIBUTE_NOT_EXISTS")) {
			return new Condition.Exists(bracketed(), false);
		}
		if (this.tokens.take("BEGINS_WITH")) {
			this.tokens.expect("(");
			String name = this.tokens.name();
			this.tokens.expect(",");
			Scalar start = Scalar.of(this.tokens.value());
			this.tokens.expect(")");
			return new Condition.Starts(name, start.text());
		}
		return comparison();
	}

	private Condition comparison() {
		String name = this.tokens.name();
		String operator = this.tokens.any();
		Scalar value = Scalar.of(this.tokens.value());
		if (operator.equals("BETWEEN")) {
			this.tokens.expect("AND");
			return new Condition.All(List.of(new Condition.Compares(name, ">=", value),
					new Condition.Compares(name, "<=", Scalar.of(this.tokens.value()))));
		}
		return new Condition.Compares(name, operator, value);
	}

	private String bracketed() {
		this.tokens.expect("(");
		String name = this.tokens.name();
		this.tokens.expect(")");
		return name;
	}

}
