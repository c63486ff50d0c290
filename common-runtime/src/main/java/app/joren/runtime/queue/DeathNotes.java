package app.joren.runtime.queue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** Attributes of a dead letter that say why nobody could work it off. */
final class DeathNotes {

	private static final String REASON = "JorenReason";

	private static final String RECEIVES = "JorenReceives";

	private static final int LONGEST = 300;

	private DeathNotes() {
	}

	/** Why the last try failed. */
	static Optional<String> reason(Map<String, MessageAttributeValue> attributes) {
		return Optional.ofNullable(attributes.get(REASON)).map(MessageAttributeValue::stringValue);
	}

	/** How often it had been tried. */
	static OptionalInt receives(Map<String, MessageAttributeValue> attributes) {
		return Stream.ofNullable(attributes.get(RECEIVES))
			.mapToInt((value) -> Integer.parseInt(value.stringValue()))
			.findFirst();
	}

	static Map<String, MessageAttributeValue> with(Map<String, MessageAttributeValue> attributes, Throwable failure,
			int receives) {
		Map<String, MessageAttributeValue> noted = new HashMap<>(attributes);
		noted.put(REASON, MessageAttributeValue.builder().dataType("String").stringValue(text(failure)).build());
		noted.put(RECEIVES,
				MessageAttributeValue.builder().dataType("Number").stringValue(Integer.toString(receives)).build());
		return noted;
	}

	static Map<String, MessageAttributeValue> without(Map<String, MessageAttributeValue> attributes) {
		Map<String, MessageAttributeValue> clean = new HashMap<>(attributes);
		clean.remove(REASON);
		clean.remove(RECEIVES);
		return clean;
	}

	/** SQS takes no control characters. */
	private static String text(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		String text = (cause.getClass().getSimpleName() + ": " + cause.getMessage()).replaceAll("[^ -~]+", " ");
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

}
