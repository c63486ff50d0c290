package app.joren.runtime.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item of a table. What is absent or empty is left out of it.
 *
 * @param values its attributes
 */
public record Item(Map<String, AttributeValue> values) {

	/** An item without attributes. */
	public static Item empty() {
		return new Item(new HashMap<>());
	}

	/** The item with a text. */
	public Item with(String name, @Nullable String text) {
		if (text != null && !text.isEmpty()) {
			this.values.put(name, AttributeValue.fromS(text));
		}
		return this;
	}

	/** The item with a number. */
	public Item with(String name, long number) {
		this.values.put(name, AttributeValue.fromN(Long.toString(number)));
		return this;
	}

	/** The item with a truth. */
	public Item with(String name, boolean truth) {
		this.values.put(name, AttributeValue.fromBool(truth));
		return this;
	}

	/** The item with texts in their order. */
	public Item with(String name, Collection<String> texts) {
		this.values.put(name, AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList()));
		return this;
	}

	/** A text that every item of the table has. */
	public String text(String name) {
		return find(name).orElseThrow(() -> new IllegalStateException("An item has no " + name));
	}

	/** A text that may be absent. */
	public Optional<String> find(String name) {
		return Optional.ofNullable(this.values.get(name)).map(AttributeValue::s);
	}

	/** A number, or 0. */
	public int number(String name) {
		AttributeValue value = this.values.get(name);
		return (value != null) ? Integer.parseInt(value.n()) : 0;
	}

	/** The item with a moment, in milliseconds. */
	public Item with(String name, Instant moment) {
		return with(name, moment.toEpochMilli());
	}

	/** A moment in milliseconds, if it is there. */
	public Optional<Instant> moment(String name) {
		return Optional.ofNullable(this.values.get(name))
			.map((value) -> Instant.ofEpochMilli(Long.parseLong(value.n())));
	}

	/** A truth, or false. */
	public boolean truth(String name) {
		AttributeValue value = this.values.get(name);
		return value != null && Boolean.TRUE.equals(value.bool());
	}

	/** Texts in their order. */
	public List<String> texts(String name) {
		AttributeValue value = this.values.get(name);
		return (value != null) ? value.l().stream().map(AttributeValue::s).toList() : List.of();
	}

}
