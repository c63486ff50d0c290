package app.joren.crawler.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import app.joren.crawler.store.Item;
import app.joren.crawler.store.Table;
import app.joren.runtime.aws.AwsNames;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schedules of apps. What is due is found by an index over lanes, which holds only
 * what may become due: looking costs the same with ten thousand apps as with ten.
 */
@Repository
public class Schedules {

	/** So many partitions share the index's load. */
	static final int LANES = 16;

	private static final int TRIES = 20;

	private final DynamoDbClient client;

	private final Table table;

	private final JsonMapper json;

	Schedules(DynamoDbClient client, AwsNames names, JsonMapper json) {
		this.client = client;
		this.table = new Table(client, names.table("schedules"));
		this.json = json;
	}

	/** An app's schedule. */
	public Optional<Schedule> find(String appId) {
		return this.table.get(key(appId)).map(this::schedule);
	}

	/** Creates a schedule; false if there is one. */
	boolean create(Schedule schedule) {
		return write(schedule, "attribute_not_exists(appId)", Map.of());
	}

	/** Saves a schedule; false if somebody else has saved it since it was read. */
	boolean save(Schedule before, Schedule after) {
		return write(after, "revision = :revision",
				Map.of(":revision", AttributeValue.fromN(Integer.toString(before.revision()))));
	}

	/** Changes a schedule, again and again until nobody else does so meanwhile. */
	Optional<Schedule> change(String appId, UnaryOperator<Schedule> change) {
		for (int tries = 0; tries < TRIES; tries++) {
			Optional<Schedule> before = find(appId);
			if (before.isEmpty()) {
				return Optional.empty();
			}
			Schedule after = change.apply(before.get());
			if (after.equals(before.get()) || save(before.get(), after)) {
				return Optional.of(after);
			}
		}
		throw new IllegalStateException("The schedule of " + appId + " is changed all the time");
	}

	/** The apps of a lane that are due, those first that are so for longest. */
	List<DueApp> due(int lane, Instant now, int most) {
		return this.client
			.query((query) -> query.tableName(this.table.name())
				.indexName("by-due")
				.keyConditionExpression("lane = :lane AND due <= :now")
				.expressionAttributeValues(Map.of(":lane", AttributeValue.fromS(name(lane)), ":now",
						AttributeValue.fromN(Long.toString(now.toEpochMilli()))))
				.limit(most))
			.items()
			.stream()
			.map(Item::new)
			.flatMap((item) -> item.moment("due").map((due) -> new DueApp(item.text("appId"), due)).stream())
			.toList();
	}

	/** The schedules of apps, by the apps; of one without it there is none. */
	public Map<String, Schedule> of(Collection<String> appIds) {
		return this.table.get(appIds.stream().map(Schedules::key).toList())
			.stream()
			.map(this::schedule)
			.collect(Collectors.toMap(Schedule::appId, Function.identity()));
	}

	/** Forgets an app's schedule. */
	void forget(String appId) {
		this.table.delete(key(appId));
	}

	private boolean write(Schedule schedule, String condition, Map<String, AttributeValue> values) {
		Item item = key(schedule.appId()).with("revision", schedule.revision() + 1)
			.with("schedule", this.json.writeValueAsString(schedule));
		schedule.due()
			.ifPresent((due) -> item.with("due", due)
				.with("lane", name(Math.floorMod(schedule.appId().hashCode(), LANES))));
		try {
			this.client.putItem((put) -> put.tableName(this.table.name())
				.item(item.values())
				.conditionExpression(condition)
				.expressionAttributeValues(values.isEmpty() ? null : values));
			return true;
		}
		catch (ConditionalCheckFailedException ex) {
			return false;
		}
	}

	private Schedule schedule(Item item) {
		Schedule written = this.json.readValue(item.text("schedule"), Schedule.class);
		return new Schedule(written.appId(), written.paused(), written.running(), written.watched(), written.whole(),
				written.recheck(), written.sources(), item.number("revision"));
	}

	private static String name(int lane) {
		return "due-" + lane;
	}

	private static Item key(String appId) {
		return Item.empty().with("appId", appId);
	}

	/**
	 * An app of which something is due.
	 *
	 * @param appId the app
	 * @param due since when
	 */
	record DueApp(String appId, Instant due) {
	}

}
