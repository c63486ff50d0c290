package app.joren.bench.aws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Gathers the answer to a query, which is full after 1 MiB as well as at its limit. */
final class QueryAnswer {

	private static final int LARGEST = 1 << 20;

	private final Query query;

	private final List<ObjectNode> items = new ArrayList<>();

	private @Nullable ObjectNode last;

	private int seen;

	private int bytes;

	QueryAnswer(Query query) {
		this.query = query;
	}

	boolean isFull() {
		return this.seen >= this.query.limit() || this.bytes >= LARGEST;
	}

	void add(ObjectNode item, ObjectNode key, int size) {
		this.seen++;
		this.bytes += size;
		this.last = key;
		if (this.query.filter() == null || this.query.filter().isMet(item)) {
			this.items.add(this.query.attributes().isEmpty() ? item : item.retain(this.query.attributes()));
		}
	}

	Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("Items", this.items);
		json.put("Count", this.items.size());
		json.put("ScannedCount", this.seen);
		if (isFull() && this.last != null) {
			json.put("LastEvaluatedKey", this.last);
		}
		return json;
	}

}
