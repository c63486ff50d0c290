package app.joren.apps.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.aws.ItemValues;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The table {@code analytics}: all of an app under one partition key. */
@Component
public class AnalyticsTable {

	private static final String PARTITION = "pk";

	private static final String SORT = "sk";

	private final DynamoDbClient dynamo;

	private final String name;

	AnalyticsTable(DynamoDbClient dynamo, AwsNames names) {
		this.dynamo = dynamo;
		this.name = names.table("analytics");
	}

	/** One item. */
	public Optional<ItemValues> find(String appId, String sort) {
		return Optional
			.of(this.dynamo.getItem((get) -> get.tableName(this.name).key(key(appId, sort)).consistentRead(true))
				.item())
			.filter((item) -> !item.isEmpty())
			.map(ItemValues::new);
	}

	/** The items of an app between two sort keys, both included. */
	public List<ItemValues> between(String appId, String low, String high) {
		QueryRequest query = QueryRequest.builder()
			.tableName(this.name)
			.keyConditionExpression("pk = :pk AND sk BETWEEN :low AND :high")
			.expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(appId), ":low", AttributeValue.fromS(low),
					":high", AttributeValue.fromS(high)))
			.build();
		return this.dynamo.queryPaginator(query).items().stream().map(ItemValues::new).toList();
	}

	/**
	 * Writes an item.
	 * @return whether it was written, which a condition may have prevented
	 */
	public boolean put(String appId, String sort, Map<String, AttributeValue> values,
			Consumer<PutItemRequest.Builder> more) {
		Map<String, AttributeValue> item = new HashMap<>(values);
		item.putAll(key(appId, sort));
		return unlessPrevented(() -> this.dynamo.putItem((put) -> more.accept(put.tableName(this.name).item(item))));
	}

	/**
	 * Changes an item.
	 * @return whether it was changed, which a condition may have prevented
	 */
	public boolean update(String appId, String sort, Consumer<UpdateItemRequest.Builder> change) {
		return unlessPrevented(() -> this.dynamo
			.updateItem((update) -> change.accept(update.tableName(this.name).key(key(appId, sort)))));
	}

	/** Deletes an item. */
	public void delete(String appId, String sort) {
		this.dynamo.deleteItem((delete) -> delete.tableName(this.name).key(key(appId, sort)));
	}

	/** Deletes all of an app. */
	public void clear(String appId) {
		QueryRequest query = QueryRequest.builder()
			.tableName(this.name)
			.keyConditionExpression("pk = :pk")
			.projectionExpression(SORT)
			.expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(appId)))
			.build();
		this.dynamo.queryPaginator(query)
			.items()
			.stream()
			.map(ItemValues::new)
			.flatMap((item) -> item.text(SORT).stream())
			.forEach((sort) -> delete(appId, sort));
	}

	private static boolean unlessPrevented(Runnable write) {
		try {
			write.run();
			return true;
		}
		catch (ConditionalCheckFailedException ex) {
			return false;
		}
	}

	private static Map<String, AttributeValue> key(String appId, String sort) {
		return Map.of(PARTITION, AttributeValue.fromS(appId), SORT, AttributeValue.fromS(sort));
	}

}
