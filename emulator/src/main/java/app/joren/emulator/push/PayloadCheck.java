package app.joren.emulator.push;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks into a message as SNS does before it takes it. */
final class PayloadCheck {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final int MOST_MESSAGE_BYTES = 256 * 1024;

	private static final int MOST_PAYLOAD_BYTES = 4096;

	private static final Set<String> REQUEST = Set.of("validate_only", "message");

	private static final Set<String> MESSAGE = Set.of("notification", "data", "android", "apns", "webpush",
			"fcm_options", "name");

	private static final String ATTRIBUTE = "AWS\\.SNS\\.MOBILE\\.(APNS|APNS_SANDBOX|FCM)\\.TTL"
			+ "|AWS\\.SNS\\.MOBILE\\.APNS\\.(PUSH_TYPE|PRIORITY|TOPIC|COLLAPSE_ID)";

	private PayloadCheck() {
	}

	/** What the provider of a platform is given of a message. */
	static JsonNode payload(QueryRequest request, String platform) {
		String message = request.required("Message");
		require(bytes(message) <= MOST_MESSAGE_BYTES, "Message too long");
		request.messageAttributes().keySet().stream().filter((name) -> name.startsWith("AWS.")).forEach((name) -> {
			if (!name.matches(ATTRIBUTE)) {
				throw new SnsFault(400, "ParameterValueInvalid", "The message attribute " + name + " is not valid");
			}
		});
		JsonNode structure = read(message, "JSON message body failed to parse");
		require(structure.isObject() && structure.path("default").isString(), "No default entry in JSON message body");
		structure.propertyStream()
			.forEach((entry) -> require(entry.getValue().isString(), "Values in JSON message body must be strings"));
		return platformPayload(structure, platform);
	}

	private static JsonNode platformPayload(JsonNode structure, String platform) {
		JsonNode text = structure.path(platform);
		require(text.isString(), "There is no entry for " + platform);
		require(bytes(text.stringValue()) <= MOST_PAYLOAD_BYTES, "Notification is too large for " + platform);
		JsonNode payload = read(text.stringValue(), "The payload for " + platform + " failed to parse");
		if (payload.has("fcmV1Message")) {
			fcm(payload);
		}
		return payload;
	}

	private static void fcm(JsonNode payload) {
		require(payload.size() == 1, "fcmV1Message and legacy keys do not go together");
		JsonNode request = payload.path("fcmV1Message");
		require(REQUEST.containsAll(request.propertyNames()), "fcmV1Message has an unknown key");
		JsonNode message = request.path("message");
		require(message.isObject() && MESSAGE.containsAll(message.propertyNames()),
				"fcmV1Message.message has an unknown key");
		message.path("data")
			.valueStream()
			.forEach((value) -> require(value.isString(), "Values of fcmV1Message.message.data must be strings"));
	}

	private static JsonNode read(String json, String otherwise) {
		try {
			return JSON.readTree(json);
		}
		catch (JacksonException ex) {
			throw SnsFault.invalid("Message", otherwise);
		}
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	private static void require(boolean valid, String otherwise) {
		if (!valid) {
			throw SnsFault.invalid("Message", otherwise);
		}
	}

}
