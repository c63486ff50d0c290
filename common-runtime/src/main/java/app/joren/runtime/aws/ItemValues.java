package app.joren.runtime.aws;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads an item of a table, of which any attribute may be absent, and writes values.
 *
 * @param attributes of the item
 */
public record ItemValues(Map<String, AttributeValue> attributes) {

	/** A text. */
	public Optional<String> text(String name) {
		return find(name).map(AttributeValue::s);
	}

	/** Bytes. */
	public Optional<byte[]> bytes(String name) {
		return find(name).map(AttributeValue::b).map(SdkBytes::asByteArrayUnsafe);
	}

	/** A number, or 0. */
	public long number(String name) {
		return find(name).map(AttributeValue::n).map(Long::parseLong).orElse(0L);
	}

	/** A time. */
	public Optional<Instant> time(String name) {
		return find(name).map(AttributeValue::n).map(Long::parseLong).map(Instant::ofEpochMilli);
	}

	/** A number as a value. */
	public static AttributeValue of(long number) {
		return AttributeValue.fromN(Long.toString(number));
	}

	/** A time as a value, to the millisecond. */
	public static AttributeValue of(Instant time) {
		return of(time.toEpochMilli());
	}

	private Optional<AttributeValue> find(String name) {
		return Optional.ofNullable(this.attributes.get(name));
	}

}
