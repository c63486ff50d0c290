package app.joren.runtime.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Documents that several processes change at once, and of which some are due. What is due
 * is found by an index over lanes, which holds only what may become due: looking costs
 * the same with ten thousand documents as with ten.
 *
 * @param <T> what kind of documents
 */
public final class Agenda<T> {

	/** So many partitions share the index's load. */
	private static final int LANES = 16;

	private static final int TRIES = 20;

	private final DynamoDbClient client;

	private final Table table;

	private final String key;

	private final Kind<T> kind;

	/**
	 * An agenda.
	 * @param client of the table
	 * @param table with an index "by-due" of the attributes "lane" and "due"
	 * @param key the name of the table's key
	 * @param kind how documents are written
	 */
	public Agenda(DynamoDbClient client, Table table, String key, Kind<T> kind) {
		this.client = client;
		this.table = table;
		this.key = key;
		this.kind = kind;
	}

	/** One document. */
	public Optional<T> find(String id) {
		return this.table.get(key(id)).map(this.kind::read);
	}

	/** Those of some documents that exist. */
	public List<T> find(Collection<String> ids) {
		return this.table.get(ids.stream().map(this::key).toList()).stream().map(this.kind::read).toList();
	}

	/** Creates a document; false if there is one. */
	public boolean create(T document) {
		return write(document, "attribute_not_exists(#key)", Map.of(), Map.of("#key", this.key));
	}

	/** Saves a document; false if somebody else has saved it since it was read. */
	public boolean save(T before, T after) {
		return write(after, "revision = :revision",
				Map.of(":revision", AttributeValue.fromN(Integer.toString(this.kind.revision(before)))), Map.of());
	}

	/** Changes a document, again and again until nobody else does so meanwhile. */
	public Optional<T> change(String id, UnaryOperator<T> change) {
		for (int tries = 0; tries < TRIES; tries++) {
			Optional<T> before = find(id);
			if (before.isEmpty()) {
				return Optional.empty();
			}
			T after = change.apply(before.get());
			if (after.equals(before.get()) || save(before.get(), after)) {
				return Optional.of(after);
			}
		}
		throw new IllegalStateException(id + " of " + this.table.name() + " is changed all the time");
	}

	/** What is due, first what is so for longest. */
	public List<Due> due(Instant now, int most) {
		return IntStream.range(0, LANES)
			.boxed()
			.flatMap((lane) -> due(lane, now, most).stream())
			.sorted(Comparator.comparing(Due::since))
			.limit(most)
			.toList();
	}

	private List<Due> due(int lane, Instant now, int most) {
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
			.flatMap((item) -> item.moment("due").map((due) -> new Due(item.text(this.key), due)).stream())
			.toList();
	}

	/** Removes a document. */
	public void delete(String id) {
		this.table.delete(key(id));
	}

	private boolean write(T document, String condition, Map<String, AttributeValue> values, Map<String, String> names) {
		String id = this.kind.id(document);
		Item item = key(id).with("revision", this.kind.revision(document) + 1);
		this.kind.write(document, item);
		this.kind.due(document)
			.ifPresent((due) -> item.with("due", due).with("lane", name(Math.floorMod(id.hashCode(), LANES))));
		try {
			this.client.putItem((put) -> put.tableName(this.table.name())
				.item(item.values())
				.conditionExpression(condition)
				.expressionAttributeNames(names.isEmpty() ? null : names)
				.expressionAttributeValues(values.isEmpty() ? null : values));
			return true;
		}
		catch (ConditionalCheckFailedException ex) {
			return false;
		}
	}

	private Item key(String id) {
		return Item.empty().with(this.key, id);
	}

	private static String name(int lane) {
		return "due-" + lane;
	}

	/**
	 * How documents of one kind are written.
	 *
	 * @param <T> the kind
	 */
	public interface Kind<T> {

		/** What a document is found by. */
		String id(T document);

		/** Counts its changes. */
		int revision(T document);

		/** When it is due, if ever. */
		Optional<Instant> due(T document);

		/** Writes it into an item. */
		void write(T document, Item item);

		/** Reads it from an item. */
		T read(Item item);

	}

	/**
	 * Something is due.
	 *
	 * @param id of the document
	 * @param since when
	 */
	public record Due(String id, Instant since) {
	}

}
