package app.joren.analyzer.definition;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

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

	private static final String BACK = "wentBack";

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

	/** When a person last went back to an earlier version, if that is still active. */
	public Optional<Instant> wentBack(String appId) {
		return pointer(appId).flatMap((item) -> item.findMoment(BACK));
	}

	/** Makes a version the active one, as a part of a transaction. */
	public TransactWriteItem choose(String appId, int version) {
		return item(update(appId, version));
	}

	/** Makes an earlier version the active one, on which nobody else decides then. */
	TransactWriteItem goBack(String appId, int version) {
		return item(update(appId, version).toBuilder()
			.updateExpression("SET active = :version, saved = :now, wentBack = :now")
			.build());
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
			.updateExpression("SET active = :version, saved = :now REMOVE wentBack")
			.expressionAttributeValues(Map.of(":version", number(version), ":now", now()))
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
