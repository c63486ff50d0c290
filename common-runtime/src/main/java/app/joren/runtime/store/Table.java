package app.joren.runtime.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** One table, as far as all repositories use theirs in the same way. */
public final class Table {

	private final DynamoDbClient client;

	private final String name;

	private final Batch batch;

	/** A table. */
	public Table(DynamoDbClient client, String name) {
		this.client = client;
		this.name = name;
		this.batch = new Batch(client, name);
	}

	/** The table's name. */
	public String name() {
		return this.name;
	}

	/** One item, read as it is now. */
	public Optional<Item> get(Item key) {
		var answer = this.client
			.getItem((request) -> request.tableName(this.name).key(key.values()).consistentRead(true));
		return answer.hasItem() ? Optional.of(new Item(answer.item())) : Optional.empty();
	}

	/** The items of some keys that exist, read as they are now. */
	public List<Item> get(Collection<Item> keys) {
		return this.batch.get(keys);
	}

	/** All items of a partition, in their order, read as they are now. */
	public Stream<Item> all(String key, String value) {
		return this.client
			.queryPaginator((request) -> request.tableName(this.name)
				.consistentRead(true)
				.keyConditionExpression("#key = :key")
				.expressionAttributeNames(Map.of("#key", key))
				.expressionAttributeValues(Map.of(":key", AttributeValue.fromS(value))))
			.items()
			.stream()
			.map(Item::new);
	}

	/** Writes an item by a later transaction. */
	public TransactWriteItem put(Item item) {
		return TransactWriteItem.builder().put(Put.builder().tableName(this.name).item(item.values()).build()).build();
	}

	/** Writes items, whatever was there; each is written by itself. */
	public void put(Collection<Item> items) {
		this.batch.put(items);
	}

	/** Removes items; each is removed by itself. */
	public void delete(Collection<Item> keys) {
		this.batch.delete(keys);
	}

	/**
	 * Removes all items of a partition.
	 * @param sort the name of the other part of their keys
	 */
	public void clear(String key, String value, String sort) {
		this.client
			.queryPaginator((request) -> request.tableName(this.name)
				.keyConditionExpression("#key = :key")
				.expressionAttributeNames(Map.of("#key", key, "#sort", sort))
				.expressionAttributeValues(Map.of(":key", AttributeValue.fromS(value)))
				.projectionExpression("#key, #sort"))
			.forEach((page) -> this.batch.delete(page.items().stream().map(Item::new).toList()));
	}

	/** Removes an item. */
	public void delete(Item key) {
		this.client.deleteItem((request) -> request.tableName(this.name).key(key.values()));
	}

}
