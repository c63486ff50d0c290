package app.joren.console;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * A change of some attributes of one item, under a condition.
 *
 * @param key the item
 * @param set the attributes that change, by their names
 * @param unset an attribute that goes, may be empty
 * @param condition an expression, may be empty
 * @param values the condition's values, by names that start with a colon
 */
public record ConditionalWrite(Map<String, AttributeValue> key, Map<String, AttributeValue> set, String unset,
		String condition, Map<String, AttributeValue> values) {

	public ConditionalWrite {
		key = Map.copyOf(key);
		set = Map.copyOf(set);
		values = Map.copyOf(values);
	}

	/** A change without any condition. */
	public static ConditionalWrite of(Map<String, AttributeValue> key, Map<String, AttributeValue> set) {
		return new ConditionalWrite(key, set, "", "", Map.of());
	}

	/** The same change under a condition. */
	public ConditionalWrite when(String expression, Map<String, AttributeValue> named) {
		return new ConditionalWrite(this.key, this.set, this.unset, expression, named);
	}

	/** The same change, and one attribute goes. */
	public ConditionalWrite without(String attribute) {
		return new ConditionalWrite(this.key, this.set, attribute, this.condition, this.values);
	}

	TransactWriteItem on(String table) {
		return TransactWriteItem.builder()
			.update((update) -> update.tableName(table)
				.key(this.key)
				.updateExpression(expression())
				.conditionExpression(this.condition.isEmpty() ? null : this.condition)
				.expressionAttributeNames(names())
				.expressionAttributeValues(allValues()))
			.build();
	}

	private String expression() {
		String sets = this.set.keySet()
			.stream()
			.sorted()
			.map((name) -> "#" + name + " = :set_" + name)
			.collect(Collectors.joining(", "));
		return (sets.isEmpty() ? "" : "SET " + sets) + (this.unset.isEmpty() ? "" : " REMOVE #" + this.unset);
	}

	private Map<String, String> names() {
		Map<String, String> names = new HashMap<>();
		this.set.keySet().forEach((name) -> names.put("#" + name, name));
		if (!this.unset.isEmpty()) {
			names.put("#" + this.unset, this.unset);
		}
		return names;
	}

	private Map<String, AttributeValue> allValues() {
		Map<String, AttributeValue> all = new HashMap<>(this.values);
		this.set.forEach((name, value) -> all.put(":set_" + name, value));
		return all;
	}

}
