package app.joren.apps.analytics.insights;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import tools.jackson.databind.JsonNode;

/** What one call of PutLogEvents may have. */
final class PutRules {

	private static final int MOST_BYTES = 1_048_576;

	private static final int FRAME = 26;

	private static final int MOST_EVENTS = 10_000;

	private PutRules() {
	}

	static void check(JsonNode events) {
		long bytes = 0;
		long last = Long.MIN_VALUE;
		for (JsonNode event : events) {
			bytes += event.path("message").asString().getBytes(StandardCharsets.UTF_8).length + FRAME;
			require(event.path("timestamp").asLong() >= last, "Log events are not in the order of their times");
			last = event.path("timestamp").asLong();
		}
		require(!events.isEmpty() && events.size() <= MOST_EVENTS, "The number of log events is not valid");
		require(bytes <= MOST_BYTES, "Upload too large");
		require(last - events.path(0).path("timestamp").asLong() <= Duration.ofHours(24).toMillis(),
				"The batch spans more than 24 hours");
	}

	private static void require(boolean valid, String message) {
		if (!valid) {
			throw LogsProblem.invalid(message);
		}
	}

}
