package app.joren.emulator.push;

import java.time.Instant;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * What a fake phone got.
 *
 * @param messageId SNS's name for it
 * @param receivedAt when it came
 * @param platform {@code APNS}, {@code APNS_SANDBOX} or {@code GCM}
 * @param payload what the provider was given
 * @param attributes the message attributes
 */
public record Received(String messageId, Instant receivedAt, String platform, JsonNode payload,
		Map<String, String> attributes) {
}
