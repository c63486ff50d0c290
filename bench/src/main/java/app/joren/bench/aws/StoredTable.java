package app.joren.bench.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A table with its indexes. Items lie in it as JSON, which takes least room. */
final class StoredTable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Index items;

	private final List<Index> indexes;

	/** An empty table of a key, and of those of its indexes. */
	StoredTable(KeySchema key, List<KeySchema> indexes) {
		this.items = new Index(key);
		this.indexes = indexes.stream().map(Index::new).toList();
	}

	@Nullable ObjectNode find(JsonNode key) {
		byte[] bytes = this.items.get(key, "");
		return (bytes != null) ? read(bytes) : null;
	}

	void put(ObjectNode item) {
		remove(item);
		byte[] bytes = JSON.writeValueAsBytes(item);
		this.items.put(item, "", bytes);
		this.indexes.forEach((index) -> index.put(item, id(item), bytes));
	}

	void remove(JsonNode key) {
		ObjectNode before = find(key);
		if (before != null) {
			this.items.remove(before, "");
			this.indexes.forEach((index) -> index.remove(before, id(before)));
		}
	}

	/** What is not there has no attributes. */
	JsonNode none() {
		return JSON.createObjectNode();
	}

	/** An item that has a key and nothing else. */
	ObjectNode empty(JsonNode key) {
		ObjectNode item = JSON.createObjectNode();
		this.items.schema().copy(key, item);
		return item;
	}

	/** Some items in their order; for the next there is a key to go on from. */
	QueryAnswer query(Query query) {
		Index index = index(query.index());
		boolean table = index == this.items;
		KeyRange range = KeyRange.of(query.keys(), index.schema());
		Map<Index.Place, byte[]> found = range.of(index,
				query.startAfter().map((key) -> index.place(key, table ? "" : id(key))).orElse(null), query.forward());
		QueryAnswer answer = new QueryAnswer(query);
		for (byte[] bytes : found.values()) {
			if (answer.isFull()) {
				break;
			}
			ObjectNode item = read(bytes);
			answer.add(projected(item, index), key(item, index), bytes.length);
		}
		return answer;
	}

	List<ObjectNode> all() {
		return this.items.partitions()
			.stream()
			.flatMap((partition) -> partition.values().stream())
			.map(StoredTable::read)
			.toList();
	}

	private Index index(String name) {
		return name.isEmpty() ? this.items
				: this.indexes.stream().filter((index) -> index.schema().name().equals(name)).findFirst().orElseThrow();
	}

	private ObjectNode key(ObjectNode item, Index index) {
		ObjectNode key = empty(item);
		index.schema().copy(item, key);
		return key;
	}

	private ObjectNode projected(ObjectNode item, Index index) {
		if (index.schema().projected() == null) {
			return item;
		}
		List<String> kept = new ArrayList<>(index.schema().projected());
		kept.addAll(key(item, index).propertyNames());
		return item.retain(kept);
	}

	private String id(JsonNode item) {
		KeySchema key = this.items.schema();
		return text(key.partition(item)) + "\n" + text(key.place(item));
	}

	private static String text(Scalar value) {
		return (value.number() != null) ? value.number().toPlainString() : value.text();
	}

	private static ObjectNode read(byte[] bytes) {
		return Objects.requireNonNull((ObjectNode) JSON.readTree(bytes));
	}

}
