package app.joren.crawler.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * How many crawls may be started, by all schedulers together. One moment is kept: until
 * when the starts so far use up the rate (the generic cell rate algorithm). What was not
 * started in the last seconds may be made up for, but not what a day's outage has left.
 */
@Repository
class StartAllowance {

	private static final Duration MADE_UP = Duration.ofSeconds(10);

	/** No app has such an id. */
	private static final String KEY = "#starts";

	private final DynamoDbClient client;

	private final Table table;

	private final long pauseMillis;

	StartAllowance(DynamoDbClient client, AwsNames names, ScheduleSettings settings) {
		this.client = client;
		this.table = new Table(client, names.table("schedules"));
		this.pauseMillis = Math.max(1, Duration.ofMinutes(1).toMillis() / settings.perMinute());
	}

	/** Takes up to so many starts; tells how many there are. */
	int take(int wanted, Instant now) {
		Optional<Instant> before = used();
		Instant oldest = now.minus(MADE_UP).minusMillis(this.pauseMillis);
		Instant from = before.filter((used) -> used.isAfter(oldest)).orElse(oldest);
		long free = Math.max(0, Duration.between(from, now).toMillis() / this.pauseMillis);
		int taken = (int) Math.min(wanted, free);
		return (taken > 0 && use(before, from.plusMillis(taken * this.pauseMillis))) ? taken : 0;
	}

	private Optional<Instant> used() {
		return this.table.get(Item.empty().with("appId", KEY)).flatMap((item) -> item.moment("used"));
	}

	private boolean use(Optional<Instant> before, Instant until) {
		Item values = Item.empty();
		before.ifPresent((used) -> values.with(":used", used));
		try {
			this.client.putItem((put) -> put.tableName(this.table.name())
				.item(Item.empty().with("appId", KEY).with("used", until).values())
				.conditionExpression(before.isPresent() ? "used = :used" : "attribute_not_exists(appId)")
				.expressionAttributeValues(values.values().isEmpty() ? null : values.values()));
			return true;
		}
		catch (ConditionalCheckFailedException ex) {
			return false;
		}
	}

}
