package app.joren.apps.analytics;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.joren.apps.event.AnalyticsTable;
import app.joren.runtime.aws.ItemValues;
import app.joren.runtime.document.Gzip;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What was added up: for each aggregate and period one item with its groups, the largest
 * first. To add up again replaces the item.
 */
@Component
class Aggregates {

	private static final String GROUPS = "groups";

	private static final String PERIOD = "period";

	/** Of each period; more fit into no list that a person reads. */
	private static final int MOST_GROUPS = 500;

	/** Two years can be compared. */
	private static final Duration KEPT = Duration.ofDays(760);

	private final AnalyticsTable table;

	private final JsonMapper json;

	private final Clock clock;

	Aggregates(AnalyticsTable table, JsonMapper json, Clock clock) {
		this.table = table;
		this.json = json;
		this.clock = clock;
	}

	/** Keeps the groups of some periods; what the period is stands first in each. */
	void save(String appId, Aggregate aggregate, List<EventGroup> groups) {
		groups.stream()
			.collect(Collectors.groupingBy((group) -> group.by().getFirst(), LinkedHashMap::new, Collectors.toList()))
			.forEach((period, some) -> save(appId, aggregate, period, some.stream().limit(MOST_GROUPS).toList()));
	}

	/** The groups of each period that has any, in the order of time. */
	Map<String, List<EventGroup>> find(String appId, Aggregate aggregate, LocalDate from, LocalDate to) {
		Map<String, List<EventGroup>> found = new LinkedHashMap<>();
		this.table.between(appId, aggregate.key(aggregate.period(from)), aggregate.key(aggregate.period(to)))
			.forEach((item) -> found.put(item.text(PERIOD).orElse(""),
					item.bytes(GROUPS).map(this::unpack).orElse(List.of())));
		return found;
	}

	private void save(String appId, Aggregate aggregate, String period, List<EventGroup> groups) {
		byte[] packed = Gzip.pack(this.json.writeValueAsBytes(groups));
		this.table.put(appId, aggregate.key(period),
				Map.of(PERIOD, AttributeValue.fromS(period), GROUPS,
						AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(packed)), "expires",
						ItemValues.of(this.clock.instant().plus(KEPT).getEpochSecond())),
				(put) -> {
				});
	}

	private List<EventGroup> unpack(byte[] packed) {
		return Arrays.asList(this.json.readValue(Gzip.unpack(packed), EventGroup[].class));
	}

}
