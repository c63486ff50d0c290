package app.joren.bench.aws;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Items by a key: those of a table, or those that an index has of them. */
final class Index {

	private static final NavigableMap<Place, byte[]> NOTHING = new TreeMap<>();

	private final KeySchema schema;

	private final Map<Scalar, NavigableMap<Place, byte[]>> partitions = new HashMap<>();

	Index(KeySchema schema) {
		this.schema = schema;
	}

	KeySchema schema() {
		return this.schema;
	}

	byte @Nullable [] get(JsonNode key, String id) {
		return partition(this.schema.partition(key)).get(place(key, id));
	}

	void put(JsonNode item, String id, byte[] bytes) {
		if (this.schema.has(item)) {
			this.partitions.computeIfAbsent(this.schema.partition(item), (_) -> new TreeMap<>())
				.put(place(item, id), bytes);
		}
	}

	void remove(JsonNode item, String id) {
		if (this.schema.has(item)) {
			this.partitions.computeIfPresent(this.schema.partition(item), (_, places) -> {
				places.remove(place(item, id));
				return places.isEmpty() ? null : places;
			});
		}
	}

	NavigableMap<Place, byte[]> partition(Scalar partition) {
		return this.partitions.getOrDefault(partition, NOTHING);
	}

	Collection<NavigableMap<Place, byte[]>> partitions() {
		return this.partitions.values();
	}

	Place place(JsonNode item, String id) {
		return new Place(this.schema.place(item), id);
	}

	/**
	 * Where an item lies in its partition.
	 *
	 * @param sort the second part of the key
	 * @param id of the item, as many may have the same key in an index
	 */
	record Place(Scalar sort, String id) implements Comparable<Place> {

		private static final Comparator<Place> ORDER = Comparator.comparing(Place::sort).thenComparing(Place::id);

		@Override
		public int compareTo(Place other) {
			return ORDER.compare(this, other);
		}

	}

}
