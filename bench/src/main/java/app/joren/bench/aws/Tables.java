package app.joren.bench.aws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** DynamoDB: the operations that are used here, one after the other. */
final class Tables {

	private final Map<String, StoredTable> tables = new ConcurrentHashMap<>();

	void create(String name, StoredTable table) {
		this.tables.putIfAbsent(name, table);
	}

	synchronized Map<String, Object> call(String operation, JsonNode request) {
		return switch (operation) {
			case "GetItem" -> item("Item", table(request).find(request.path("Key")));
			case "PutItem", "DeleteItem", "UpdateItem" -> write(operation, request);
			case "Query" -> table(request).query(Query.of(request)).json();
			case "Scan" -> {
				List<ObjectNode> all = table(request).all();
				yield Map.of("Items", all, "Count", all.size(), "ScannedCount", all.size());
			}
			case "BatchGetItem" -> Map.of("Responses", each(request, Tables::found), "UnprocessedKeys", Map.of());
			case "BatchWriteItem" -> {
				each(request, Tables::write);
				yield Map.of("UnprocessedItems", Map.of());
			}
			case "TransactWriteItems" -> transact(request.path("TransactItems"));
			default -> throw AwsError.invalid("No such operation here: " + operation);
		};
	}

	private Map<String, Object> write(String operation, JsonNode request) {
		TableWrite write = new TableWrite(operation, request, table(request));
		if (!write.isAllowed()) {
			throw AwsError.conditionFailed();
		}
		return item("Attributes", write.carryOut());
	}

	/** All or nothing: no operation comes between conditions and writes. */
	private Map<String, Object> transact(JsonNode parts) {
		List<TableWrite> writes = new ArrayList<>();
		parts.forEach((part) -> part.properties()
			.forEach((one) -> writes.add(new TableWrite(one.getKey(), one.getValue(), table(one.getValue())))));
		List<Boolean> allowed = writes.stream().map(TableWrite::isAllowed).toList();
		if (allowed.contains(false)) {
			throw AwsError.canceled(allowed);
		}
		writes.forEach(TableWrite::carryOut);
		return Map.of();
	}

	private static List<ObjectNode> found(StoredTable table, JsonNode part) {
		return part.path("Keys").valueStream().map(table::find).flatMap(Stream::ofNullable).toList();
	}

	private static List<ObjectNode> write(StoredTable table, JsonNode writes) {
		writes.forEach((write) -> {
			if (write.has("DeleteRequest")) {
				table.remove(write.path("DeleteRequest").path("Key"));
			}
			else {
				table.put((ObjectNode) write.path("PutRequest").path("Item"));
			}
		});
		return List.of();
	}

	private Map<String, List<ObjectNode>> each(JsonNode request,
			BiFunction<StoredTable, JsonNode, List<ObjectNode>> work) {
		Map<String, List<ObjectNode>> answers = new LinkedHashMap<>();
		request.path("RequestItems")
			.properties()
			.forEach((part) -> answers.put(part.getKey(), work.apply(named(part.getKey()), part.getValue())));
		return answers;
	}

	private StoredTable table(JsonNode request) {
		return named(request.path("TableName").asString());
	}

	private StoredTable named(String name) {
		StoredTable table = this.tables.get(name);
		if (table == null) {
			throw new AwsError(400, "ResourceNotFoundException", "There is no table " + name, Map.of());
		}
		return table;
	}

	private static Map<String, Object> item(String name, @Nullable ObjectNode item) {
		return (item != null) ? Map.of(name, item) : Map.of();
	}

}
