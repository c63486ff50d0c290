package app.joren.apps.event;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Batches as phones send them. */
final class EventSamples {

	static final String INSTALL = "install-of-somebody-0001";

	private EventSamples() {
	}

	static Map<String, Object> batch(Instant sent, Map<String, Object> changes, List<Map<String, Object>> events) {
		Map<String, Object> batch = new HashMap<>(Map.of("install", INSTALL, "platform", "ios", "appVersion", "1.4.0",
				"consent", true, "sent", sent.toString(), "events", events));
		batch.putAll(changes);
		return batch;
	}

	static Map<String, Object> event(String type, Instant at, Map<String, Object> more) {
		Map<String, Object> event = new HashMap<>(more);
		event.putIfAbsent("id", UUID.randomUUID().toString());
		event.put("type", type);
		event.put("at", at.toString());
		return event;
	}

	static Map<String, Object> open(Instant at) {
		return event("open", at, Map.of());
	}

	static Map<String, Object> read(Instant at, String article) {
		return event("read", at, Map.of("articleId", article, "seconds", 42, "depth", 0.8, "section", "news"));
	}

}
