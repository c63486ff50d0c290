package app.joren.apps.analytics;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.joren.apps.event.AnalyticsTable;
import app.joren.runtime.aws.ItemValues;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The queries that Logs Insights is working on. */
@Component
class StartedQueries {

	private static final String QUERY = "query";

	private static final String STARTED = "started";

	/** An older answer lacks what came since. */
	private static final Duration FRESH = Duration.ofMinutes(15);

	private static final Duration KEPT = Duration.ofDays(1);

	private final AnalyticsTable table;

	private final Clock clock;

	StartedQueries(AnalyticsTable table, Clock clock) {
		this.table = table;
		this.clock = clock;
	}

	Optional<String> find(String appId, String text) {
		Instant fresh = this.clock.instant().minus(FRESH);
		return this.table.find(appId, key(text))
			.filter((item) -> item.time(STARTED).orElse(Instant.EPOCH).isAfter(fresh))
			.flatMap((item) -> item.text(QUERY));
	}

	void remember(String appId, String text, String query) {
		Instant now = this.clock.instant();
		this.table.put(appId, key(text), Map.of(QUERY, AttributeValue.fromS(query), STARTED, ItemValues.of(now),
				"expires", ItemValues.of(now.plus(KEPT).getEpochSecond())), (put) -> {
				});
	}

	void forget(String appId, String text) {
		this.table.delete(appId, key(text));
	}

	private static String key(String text) {
		return "query#" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
	}

}
