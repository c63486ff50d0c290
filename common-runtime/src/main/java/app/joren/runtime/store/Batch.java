package app.joren.runtime.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Many items of one table by few requests. What DynamoDB leaves out, since it is busy or
 * an answer was large, is asked for again.
 */
record Batch(DynamoDbClient client, String table) {

	private static final int MOST_READ = 100;

	private static final int MOST_WRITTEN = 25;

	/** The items that exist, read as they are now. */
	List<Item> get(Collection<Item> keys) {
		List<Item> items = new ArrayList<>();
		keys.stream()
			.map(Item::values)
			.gather(Gatherers.windowFixed(MOST_READ))
			.forEach((some) -> repeat(some, (left) -> {
				var answer = this.client.batchGetItem((request) -> request.requestItems(
						Map.of(this.table, KeysAndAttributes.builder().keys(left).consistentRead(true).build())));
				answer.responses().getOrDefault(this.table, List.of()).forEach((item) -> items.add(new Item(item)));
				KeysAndAttributes unread = answer.unprocessedKeys().get(this.table);
				return (unread != null) ? unread.keys() : List.of();
			}));
		return items;
	}

	/** Removes items. */
	void delete(Collection<Item> keys) {
		write(keys.stream()
			.map((key) -> WriteRequest.builder().deleteRequest((delete) -> delete.key(key.values())).build()));
	}

	/** Writes items, whatever was there. */
	void put(Collection<Item> items) {
		write(items.stream()
			.map((item) -> WriteRequest.builder().putRequest((put) -> put.item(item.values())).build()));
	}

	private void write(Stream<WriteRequest> requests) {
		requests.gather(Gatherers.windowFixed(MOST_WRITTEN))
			.forEach((some) -> repeat(some,
					(left) -> this.client.batchWriteItem((request) -> request.requestItems(Map.of(this.table, left)))
						.unprocessedItems()
						.getOrDefault(this.table, List.of())));
	}

	private static <T> void repeat(List<T> all, UnaryOperator<List<T>> work) {
		BackOff backOff = new BackOff();
		List<T> left = work.apply(all);
		while (!left.isEmpty()) {
			if (!backOff.pause()) {
				throw new IllegalStateException(left.size() + " items were left out again and again");
			}
			left = work.apply(left);
		}
	}

}
