package app.joren.bench.aws;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A write to a table, alone or as a part of a transaction. */
final class TableWrite {

	private final String operation;

	private final JsonNode request;

	private final StoredTable table;

	private final JsonNode key;

	private final @Nullable ObjectNode before;

	TableWrite(String operation, JsonNode request, StoredTable table) {
		this.operation = operation;
		this.request = request;
		this.table = table;
		this.key = request.path(request.has("Item") ? "Item" : "Key");
		this.before = table.find(this.key);
	}

	boolean isAllowed() {
		return !this.request.has("ConditionExpression")
				|| Condition.of(this.request.path("ConditionExpression").asString(), this.request)
					.isMet((this.before != null) ? this.before : this.table.none());
	}

	/**
	 * Writes, and tells what was asked for: the item before or afterwards, or nothing.
	 */
	@Nullable ObjectNode carryOut() {
		ObjectNode after = switch (this.operation) {
			case "PutItem", "Put" -> (ObjectNode) this.key;
			case "UpdateItem", "Update" ->
				Change.apply(this.request, (this.before != null) ? this.before : this.table.empty(this.key));
			default -> null;
		};
		if (after != null) {
			this.table.put(after);
		}
		else if (this.operation.startsWith("Delete")) {
			this.table.remove(this.key);
		}
		return switch (this.request.path("ReturnValues").asString("NONE")) {
			case "ALL_NEW" -> after;
			case "ALL_OLD" -> this.before;
			default -> null;
		};
	}

}
