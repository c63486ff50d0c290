package app.joren.console;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.Item;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The console's one table, in the few ways the features use it. */
@Component
public class ConsoleTable {

	private static final String CONDITION_FAILED = "ConditionalCheckFailed";

	private final DynamoDbClient dynamo;

	private final String name;

	ConsoleTable(DynamoDbClient dynamo, AwsNames names) {
		this.dynamo = dynamo;
		this.name = names.table("console");
	}

	/** All items of a partition, the last in order first. */
	public Stream<Item> newestFirst(AttributeValue partition) {
		return this.dynamo
			.queryPaginator((query) -> query.tableName(this.name)
				.keyConditionExpression("pk = :pk")
				.expressionAttributeValues(Map.of(":pk", partition))
				.scanIndexForward(false))
			.items()
			.stream()
			.map(Item::new);
	}

	/** One item. */
	public Optional<Item> read(Map<String, AttributeValue> key) {
		Map<String, AttributeValue> item = this.dynamo
			.getItem((get) -> get.tableName(this.name).key(key).consistentRead(true))
			.item();
		return item.isEmpty() ? Optional.empty() : Optional.of(new Item(item));
	}

	/** Several items at once, by what they are. */
	public <P extends Enum<P>> Map<P, Item> read(Class<P> type, Function<P, Map<String, AttributeValue>> key,
			Collection<P> parts) {
		Map<Map<String, AttributeValue>, Item> found = read(parts.stream().map(key).toList());
		Map<P, Item> items = new EnumMap<>(type);
		for (P part : parts) {
			Optional.ofNullable(found.get(key.apply(part))).ifPresent((item) -> items.put(part, item));
		}
		return items;
	}

	private Map<Map<String, AttributeValue>, Item> read(List<Map<String, AttributeValue>> keys) {
		KeysAndAttributes wanted = KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
		return this.dynamo.batchGetItemPaginator((get) -> get.requestItems(Map.of(this.name, wanted)))
			.stream()
			.flatMap((page) -> page.responses().getOrDefault(this.name, List.of()).stream())
			.map(Item::new)
			.collect(Collectors.toMap(ConsoleTable::keyOf, Function.identity()));
	}

	/**
	 * Writes all or nothing.
	 * @return whether the writes' conditions held
	 */
	public boolean write(List<ConditionalWrite> writes) {
		try {
			List<TransactWriteItem> items = writes.stream().map((write) -> write.on(this.name)).toList();
			this.dynamo.transactWriteItems((transaction) -> transaction.transactItems(items));
			return true;
		}
		catch (TransactionCanceledException ex) {
			if (ex.cancellationReasons().stream().anyMatch((reason) -> CONDITION_FAILED.equals(reason.code()))) {
				return false;
			}
			throw ex;
		}
	}

	/** Deletes an item that may not exist. */
	public void delete(Map<String, AttributeValue> key) {
		this.dynamo.deleteItem((delete) -> delete.tableName(this.name).key(key));
	}

	private static Map<String, AttributeValue> keyOf(Item item) {
		return Map.of("pk", item.attribute("pk"), "sk", item.attribute("sk"));
	}

}
