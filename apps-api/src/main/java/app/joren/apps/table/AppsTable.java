package app.joren.apps.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Item;

import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The service's table, asked in the few ways that are needed. Reads are consistent. */
@Component
public class AppsTable {

	/** How many items one batch may write. */
	private static final int BATCH = 25;

	/** How many items one batch may read. */
	private static final int READ_BATCH = 100;

	private final DynamoDbClient dynamo;

	private final String name;

	AppsTable(DynamoDbClient dynamo, AwsNames names) {
		this.dynamo = dynamo;
		this.name = names.table("apps");
	}

	/** One item. */
	public Optional<Item> item(String partition, String sort) {
		Map<String, AttributeValue> item = this.dynamo
			.getItem((get) -> get.tableName(this.name).key(Keys.of(partition, sort)).consistentRead(true))
			.item();
		return Optional.of(item).filter((found) -> !found.isEmpty()).map(Item::new);
	}

	/** The items of a partition with these sort keys, as far as there are any. */
	public List<Item> items(String partition, Collection<String> sorts) {
		List<Item> items = new ArrayList<>();
		List<Map<String, AttributeValue>> keys = sorts.stream().map((sort) -> Keys.of(partition, sort)).toList();
		for (int start = 0; start < keys.size(); start += READ_BATCH) {
			readBatch(keys.subList(start, Math.min(start + READ_BATCH, keys.size())), items);
		}
		return items;
	}

	/** Some item of a partition. */
	public Optional<Item> first(String partition) {
		return this.dynamo
			.query((query) -> query.tableName(this.name)
				.limit(1)
				.keyConditionExpression("pk = :pk")
				.expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition))))
			.items()
			.stream()
			.map(Item::new)
			.findFirst();
	}

	/** All items of a partition whose sort key begins so, in order. */
	public List<Item> beginning(String partition, String start) {
		return each(partition, start).toList();
	}

	/**
	 * The items of a partition whose sort key begins so, in order, read as they are asked
	 * for and not all at one moment.
	 */
	public Stream<Item> each(String partition, String start) {
		QueryRequest query = QueryRequest.builder()
			.tableName(this.name)
			.consistentRead(true)
			.keyConditionExpression("pk = :pk AND begins_with(sk, :start)")
			.expressionAttributeValues(
					Map.of(":pk", AttributeValue.fromS(partition), ":start", AttributeValue.fromS(start)))
			.build();
		return this.dynamo.queryPaginator(query).items().stream().map(Item::new);
	}

	/** All items of a partition, the last first. */
	public List<Item> backwards(String partition) {
		QueryRequest query = QueryRequest.builder()
			.tableName(this.name)
			.consistentRead(true)
			.scanIndexForward(false)
			.keyConditionExpression("pk = :pk")
			.expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)))
			.build();
		return this.dynamo.queryPaginator(query).items().stream().map(Item::new).toList();
	}

	/** The first items between two sort keys, both included, in order. */
	public List<Item> firstBetween(String partition, String low, String high, int limit) {
		return between(partition, low, high, limit, true);
	}

	/** The last items between two sort keys, both included, the last first. */
	public List<Item> lastBetween(String partition, String low, String high, int limit) {
		return between(partition, low, high, limit, false);
	}

	private List<Item> between(String partition, String low, String high, int limit, boolean forward) {
		QueryRequest query = QueryRequest.builder()
			.tableName(this.name)
			.consistentRead(true)
			.scanIndexForward(forward)
			.limit(limit)
			.keyConditionExpression("pk = :pk AND sk BETWEEN :low AND :high")
			.expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition), ":low", AttributeValue.fromS(low),
					":high", AttributeValue.fromS(high)))
			.build();
		return this.dynamo.queryPaginator(query).items().stream().limit(limit).map(Item::new).toList();
	}

	/** Writes all or nothing. */
	public void write(Collection<TransactWriteItem> writes) {
		this.dynamo.transactWriteItems((transaction) -> transaction.transactItems(writes));
	}

	/** A part of a transaction that puts an item. */
	public TransactWriteItem put(Map<String, AttributeValue> item, UnaryOperator<Put.Builder> more) {
		return TransactWriteItem.builder()
			.put(more.apply(Put.builder().tableName(this.name).item(item)).build())
			.build();
	}

	/** A part of a transaction that changes an item. */
	public TransactWriteItem update(String partition, String sort, UnaryOperator<Update.Builder> more) {
		return TransactWriteItem.builder()
			.update(more.apply(Update.builder().tableName(this.name).key(Keys.of(partition, sort))).build())
			.build();
	}

	/** A part of a transaction that deletes an item. */
	public TransactWriteItem delete(String partition, String sort) {
		return TransactWriteItem.builder()
			.delete(Delete.builder().tableName(this.name).key(Keys.of(partition, sort)).build())
			.build();
	}

	/** A part of a transaction that requires an item. */
	public TransactWriteItem require(String partition, String sort) {
		return TransactWriteItem.builder()
			.conditionCheck((check) -> check.tableName(this.name)
				.key(Keys.of(partition, sort))
				.conditionExpression("attribute_exists(pk)"))
			.build();
	}

	/** Deletes everything in a partition. */
	public void clear(String partition) {
		QueryRequest query = QueryRequest.builder()
			.tableName(this.name)
			.keyConditionExpression("pk = :pk")
			.projectionExpression("pk, sk")
			.expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)))
			.build();
		List<WriteRequest> deletes = this.dynamo.queryPaginator(query)
			.items()
			.stream()
			.map((key) -> WriteRequest.builder().deleteRequest((delete) -> delete.key(key)).build())
			.toList();
		for (int start = 0; start < deletes.size(); start += BATCH) {
			writeBatch(deletes.subList(start, Math.min(start + BATCH, deletes.size())));
		}
	}

	private void readBatch(List<Map<String, AttributeValue>> keys, List<Item> into) {
		Map<String, KeysAndAttributes> left = Map.of(this.name,
				KeysAndAttributes.builder().keys(keys).consistentRead(true).build());
		while (!left.isEmpty()) {
			BatchGetItemResponse read = this.dynamo
				.batchGetItem(BatchGetItemRequest.builder().requestItems(left).build());
			read.responses().getOrDefault(this.name, List.of()).forEach((item) -> into.add(new Item(item)));
			left = read.unprocessedKeys();
		}
	}

	private void writeBatch(List<WriteRequest> writes) {
		List<WriteRequest> left = new ArrayList<>(writes);
		while (!left.isEmpty()) {
			Map<String, List<WriteRequest>> request = Map.of(this.name, left);
			left = new ArrayList<>(this.dynamo.batchWriteItem((batch) -> batch.requestItems(request))
				.unprocessedItems()
				.getOrDefault(this.name, List.of()));
		}
	}

}
