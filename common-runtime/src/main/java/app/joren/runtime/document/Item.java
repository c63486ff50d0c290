package app.joren.runtime.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item of a table, for reading. What must be there and is not is a surprise.
 *
 * @param attributes by name
 */
public record Item(Map<String, AttributeValue> attributes) {

	public Item {
		attributes = Map.copyOf(attributes);
	}

	/** An attribute, whatever it is. */
	public AttributeValue attribute(String name) {
		return find(name).orElseThrow(() -> new IllegalStateException("The item has no " + name));
	}

	/** An attribute that may be missing. */
	public Optional<AttributeValue> find(String name) {
		return Optional.ofNullable(this.attributes.get(name));
	}

	/** A text. */
	public String text(String name) {
		return attribute(name).s();
	}

	/** A text that may be missing. */
	public Optional<String> findText(String name) {
		return find(name).map(AttributeValue::s);
	}

	/** A list of texts. */
	public List<String> texts(String name) {
		return attribute(name).l().stream().map(AttributeValue::s).toList();
	}

	/** A whole number. */
	public long number(String name) {
		return Long.parseLong(attribute(name).n());
	}

	/** A set of whole numbers, which is empty where it is missing. */
	public Set<Integer> numbers(String name) {
		return find(name).stream()
			.flatMap((value) -> value.ns().stream())
			.map(Integer::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** A moment. */
	public Instant moment(String name) {
		return Instant.parse(text(name));
	}

	/** A moment that may be missing. */
	public Optional<Instant> findMoment(String name) {
		return findText(name).map(Instant::parse);
	}

}
