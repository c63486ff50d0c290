package app.joren.extraction.hydration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.joren.extraction.literal.LiteralReader;

/**
 * Unpacks values that frameworks pack so that none is written twice: a list in which
 * objects and lists name their parts by position (Nuxt, Remix), and pairs of a kind and a
 * value (Astro).
 */
final class Packed {

	private static final int DEEPEST = 80;

	/** Kinds of which the second part is another position. */
	private static final Set<String> WRAPPERS = Set.of("Reactive", "ShallowReactive", "Ref", "ShallowRef", "EmptyRef",
			"NuxtError", "Island", "P", "SingleFetchClassInstance");

	private final List<?> parts;

	private final Map<Integer, Object> unpacked = new HashMap<>();

	private Packed(List<?> parts) {
		this.parts = parts;
	}

	/** Whether a list looks like one whose parts are named by position. */
	static boolean isByPosition(Object value) {
		if (!(value instanceof List<?> parts) || parts.size() < 3) {
			return false;
		}
		return switch (parts.getFirst()) {
			case Map<?, ?> map -> !map.isEmpty() && map.values().stream().allMatch(Number.class::isInstance);
			case List<?> list ->
				list.size() == 2 && list.getLast() instanceof Number && list.getFirst() instanceof String;
			default -> false;
		};
	}

	/** The value that a list by position stands for. */
	static Object byPosition(List<?> parts) {
		return new Packed(parts).part(0, 0);
	}

	private Object part(int position, int depth) {
		if (position < 0 || position >= this.parts.size() || depth > DEEPEST) {
			return LiteralReader.NOTHING;
		}
		Object known = this.unpacked.get(position);
		if (known != null) {
			return known;
		}
		Object value = switch (this.parts.get(position)) {
			case Map<?, ?> map -> object(position, map, depth);
			case List<?> list -> list(position, list, depth);
			default -> this.parts.get(position);
		};
		this.unpacked.put(position, value);
		return value;
	}

	private Object object(int position, Map<?, ?> packed, int depth) {
		Map<String, Object> object = new LinkedHashMap<>();
		this.unpacked.put(position, object);
		packed.forEach((key, value) -> object.put(name(key.toString(), depth), reference(value, depth)));
		return object;
	}

	private String name(String key, int depth) {
		boolean byPosition = key.matches("_\\d{1,6}");
		return byPosition ? part(Integer.parseInt(key.substring(1)), depth + 1).toString() : key;
	}

	private Object list(int position, List<?> packed, int depth) {
		if (packed.size() >= 2 && packed.getFirst() instanceof String kind) {
			return (packed.get(1) instanceof Number && WRAPPERS.contains(kind)) ? reference(packed.get(1), depth)
					: packed.get(1);
		}
		List<Object> list = new ArrayList<>();
		this.unpacked.put(position, list);
		packed.forEach((value) -> list.add(reference(value, depth)));
		return list;
	}

	private Object reference(Object value, int depth) {
		return (value instanceof Number number) ? part(number.intValue(), depth + 1) : value;
	}

	/** The value of pairs of a kind and a value. */
	static Object byKind(Object value, int depth) {
		if (depth > DEEPEST) {
			return LiteralReader.NOTHING;
		}
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> object = new LinkedHashMap<>();
			map.forEach((key, packed) -> object.put(key.toString(), byKind(packed, depth + 1)));
			return object;
		}
		if (value instanceof List<?> pair && pair.size() == 2 && pair.getFirst() instanceof Number kind) {
			boolean list = kind.intValue() == 1 && pair.getLast() instanceof List<?>;
			return list
					? ((List<?>) pair.getLast()).stream()
						.map((part) -> byKind(part, depth + 1))
						.collect(Collectors.toList())
					: (pair.getLast() instanceof Map<?, ?> map) ? byKind(map, depth + 1) : pair.getLast();
		}
		return value;
	}

}
