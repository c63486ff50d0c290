package app.joren.analyzer.definition;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Item;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import org.springframework.stereotype.Component;

/**
 * Which version of each app's definition is followed. It is one pointer per app, beside
 * the versions under the number 0: going back moves it and copies nothing, so that what
 * was learnt about the older version still holds.
 */
@Component
public class ActiveVersions {

	private static final String ACTIVE = "active";

	private static final String REFUSED = "refused";

	private final DynamoDbClient dynamo;

	private final String table;

	private final Clock clock;

	ActiveVersions(DynamoDbClient dynamo, AwsNames names, Clock clock) {
		this.dynamo = dynamo;
		this.table = names.table("definitions");
		this.clock = clock;
	}

	/** The active version, if one was ever chosen. */
	public OptionalInt of(String appId) {
		return pointer(appId).map((item) -> OptionalInt.of((int) item.number(ACTIVE))).orElseGet(OptionalInt::empty);
	}

	private Optional<Item> pointer(String appId) {
		return Optional
			.of(this.dynamo.getItem((get) -> get.tableName(this.table).key(key(appId)).consistentRead(true)).item())
			.filter((item) -> !item.isEmpty())
			.map(Item::new);
	}

	/** The versions from which a person went back, and which were not chosen since. */
	public Set<Integer> refused(String appId) {
		return pointer(appId).map((item) -> item.numbers(REFUSED)).orElseGet(Set::of);
	}

	/** Makes a version the active one, as a part of a transaction. */
	public TransactWriteItem choose(String appId, int version) {
		return item(update(appId, version));
	}

	/** The same by a person, who thereby no longer refuses it. */
	TransactWriteItem accept(String appId, int version) {
		return item(update(appId, version, "DELETE refused :some", version));
	}

	/** The same by a person, who thereby refuses another one. */
	TransactWriteItem refuse(String appId, int refused, int version) {
		return item(update(appId, version, "ADD refused :some", refused));
	}

	/**
	 * Makes a version the active one if another still is, so that nothing that a person
	 * chose meanwhile is overruled.
	 */
	public TransactWriteItem replace(String appId, int before, int version) {
		Map<String, AttributeValue> values = Map.of(":version", number(version), ":before", number(before), ":now",
				now());
		return item(update(appId, version).toBuilder()
			.conditionExpression("attribute_not_exists(active) OR active = :before")
			.expressionAttributeValues(values)
			.build());
	}

	/** Makes sure that a version stays active beside one that is only proposed. */
	public TransactWriteItem keep(String appId, int version) {
		return item(update(appId, version).toBuilder()
			.updateExpression("SET active = if_not_exists(active, :version), saved = :now")
			.build());
	}

	private Update update(String appId, int version) {
		return Update.builder()
			.tableName(this.table)
			.key(key(appId))
			.updateExpression("SET active = :version, saved = :now")
			.expressionAttributeValues(Map.of(":version", number(version), ":now", now()))
			.build();
	}

	private Update update(String appId, int version, String more, int some) {
		Update update = update(appId, version);
		Map<String, AttributeValue> values = new HashMap<>(update.expressionAttributeValues());
		values.put(":some", AttributeValue.fromNs(List.of(Integer.toString(some))));
		return update.toBuilder()
			.updateExpression(update.updateExpression() + " " + more)
			.expressionAttributeValues(values)
			.build();
	}

	void forget(String appId) {
		this.dynamo.deleteItem((delete) -> delete.tableName(this.table).key(key(appId)));
	}

	private AttributeValue now() {
		return AttributeValue.fromS(this.clock.instant().toString());
	}

	private static TransactWriteItem item(Update update) {
		return TransactWriteItem.builder().update(update).build();
	}

	private static Map<String, AttributeValue> key(String appId) {
		return Map.of("appId", AttributeValue.fromS(appId), "version", number(0));
	}

	private static AttributeValue number(int version) {
		return AttributeValue.fromN(Integer.toString(version));
	}

}
