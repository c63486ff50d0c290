package app.joren.bench.aws;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * By what items lie in a table or an index.
 *
 * @param name of the index, empty for the table itself
 * @param hash the attribute that names a partition
 * @param range the attribute that orders it, if there is one
 * @param projected the attributes that an index has beside the keys; null if all
 */
record KeySchema(String name, String hash, @Nullable String range, @Nullable Set<String> projected) {

	/** Whether an item is in it. */
	boolean has(JsonNode item) {
		return item.has(this.hash) && (this.range == null || item.has(this.range));
	}

	Scalar partition(JsonNode item) {
		return Scalar.of(item.path(this.hash));
	}

	Scalar place(JsonNode item) {
		return (this.range != null) ? Scalar.of(item.path(this.range)) : Scalar.NONE;
	}

	/** Copies the attributes of the key. */
	void copy(JsonNode item, ObjectNode key) {
		key.set(this.hash, item.path(this.hash));
		if (this.range != null) {
			key.set(this.range, item.path(this.range));
		}
	}

}
