package app.joren.runtime.host;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.joren.runtime.aws.ItemValues;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The states of hosts in the table that all services share. */
final class HostStatesInDynamoDb implements HostStates {

	/** A host that nobody has visited for so long need not be remembered. */
	private static final Duration KEPT = Duration.ofDays(7);

	private static final String OURS = "leaseOwner = :owner";

	private final DynamoDbClient client;

	private final String table;

	HostStatesInDynamoDb(DynamoDbClient client, String table) {
		this.client = client;
		this.table = table;
	}

	@Override
	public Optional<HostState> take(Lease lease, Instant now) {
		return update(lease.host(), "SET leaseOwner = :owner, leaseUntil = :until, expires = :expires",
				"attribute_not_exists(leaseOwner) OR " + OURS + " OR leaseUntil < :now",
				Map.of(":owner", AttributeValue.fromS(lease.owner()), ":until", ItemValues.of(lease.until()), ":now",
						ItemValues.of(now), ":expires", expires(now)),
				ReturnValue.ALL_OLD)
			.map((before) -> left(before, lease));
	}

	@Override
	public Optional<Instant> renew(Lease lease) {
		return update(lease.host(), "SET leaseUntil = :until", OURS,
				Map.of(":owner", AttributeValue.fromS(lease.owner()), ":until", ItemValues.of(lease.until())),
				ReturnValue.ALL_NEW)
			.map((item) -> new ItemValues(item).time("wanted").orElse(Instant.EPOCH));
	}

	@Override
	public void save(Lease lease, HostState state) {
		update(lease.host(), "SET asked = :asked, rests = :rests, refusals = :refusals", OURS, values(lease, state),
				ReturnValue.NONE);
	}

	@Override
	public void leave(Lease lease, HostState state) {
		update(lease.host(),
				"SET asked = :asked, rests = :rests, refusals = :refusals REMOVE leaseOwner, leaseUntil, wanted", OURS,
				values(lease, state), ReturnValue.NONE);
	}

	@Override
	public void want(String host, Instant now) {
		update(host, "SET wanted = :now", "attribute_exists(leaseOwner)", Map.of(":now", ItemValues.of(now)),
				ReturnValue.NONE);
	}

	/** The attributes of the item; nothing if the condition was not met. */
	private Optional<Map<String, AttributeValue>> update(String host, String change, String condition,
			Map<String, AttributeValue> values, ReturnValue returned) {
		try {
			return Optional.of(
					this.client
						.updateItem(UpdateItemRequest.builder()
							.tableName(this.table)
							.key(Map.of("name", AttributeValue.fromS("host " + host)))
							.updateExpression(change)
							.conditionExpression(condition)
							.expressionAttributeValues(values)
							.returnValues(returned)
							.build())
						.attributes());
		}
		catch (ConditionalCheckFailedException ex) {
			return Optional.empty();
		}
	}

	private static HostState left(Map<String, AttributeValue> before, Lease lease) {
		ItemValues item = new ItemValues(before);
		HostState state = new HostState(item.time("asked").orElse(Instant.EPOCH),
				item.time("rests").orElse(Instant.EPOCH), Math.toIntExact(item.number("refusals")));
		boolean foreign = item.text("leaseOwner").filter((owner) -> !owner.equals(lease.owner())).isPresent();
		return foreign ? state.asked(item.time("leaseUntil").orElse(Instant.EPOCH)) : state;
	}

	private static Map<String, AttributeValue> values(Lease lease, HostState state) {
		Map<String, AttributeValue> values = new HashMap<>();
		values.put(":owner", AttributeValue.fromS(lease.owner()));
		values.put(":asked", ItemValues.of(state.asked()));
		values.put(":rests", ItemValues.of(state.rests()));
		values.put(":refusals", ItemValues.of(state.refusals()));
		return values;
	}

	private static AttributeValue expires(Instant now) {
		return ItemValues.of(now.plus(KEPT).getEpochSecond());
	}

}
