package app.joren.console.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.joren.console.definition.DefinitionChange.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares definitions by their structure. Parts of lists are known by their ids, rules
 * by what they do; evidence alone makes no difference.
 */
final class DefinitionComparison {

	private static final String EVIDENCE = "evidence";

	private final List<DefinitionChange> changes = new ArrayList<>();

	private DefinitionComparison() {
	}

	static List<DefinitionChange> of(JsonNode before, JsonNode after) {
		DefinitionComparison comparison = new DefinitionComparison();
		comparison.compare(before, after, List.of());
		return comparison.changes;
	}

	private void compare(JsonNode before, JsonNode after, List<String> place) {
		if (before.isObject() && after.isObject()) {
			objects(before, after, place);
		}
		else if (before.isArray() && after.isArray()) {
			arrays(before, after, place);
		}
		else if (!before.equals(after)) {
			change(Kind.CHANGED, place, before, after);
		}
	}

	private void objects(JsonNode before, JsonNode after, List<String> place) {
		Set<String> names = new LinkedHashSet<>(before.propertyNames());
		names.addAll(after.propertyNames());
		names.remove(EVIDENCE);
		for (String name : names) {
			part(before.path(name), after.path(name), further(place, name));
		}
	}

	private void part(JsonNode before, JsonNode after, List<String> place) {
		boolean was = isThere(before);
		boolean is = isThere(after);
		if (was && is) {
			compare(before, after, place);
		}
		else if (was) {
			change(Kind.REMOVED, place, before, after);
		}
		else if (is) {
			change(Kind.ADDED, place, before, after);
		}
	}

	private void arrays(JsonNode before, JsonNode after, List<String> place) {
		Map<String, JsonNode> old = byName(before);
		Map<String, JsonNode> changed = byName(after);
		for (Map.Entry<String, JsonNode> entry : old.entrySet()) {
			JsonNode other = changed.get(entry.getKey());
			if (other == null) {
				change(Kind.REMOVED, place, entry.getValue(), null);
			}
			else if (entry.getValue().isObject()) {
				compare(entry.getValue(), other, further(place, entry.getKey()));
			}
		}
		changed.entrySet()
			.stream()
			.filter((entry) -> !old.containsKey(entry.getKey()))
			.forEach((entry) -> change(Kind.ADDED, place, null, entry.getValue()));
		List<String> both = old.keySet().stream().filter(changed::containsKey).toList();
		List<String> now = changed.keySet().stream().filter(old::containsKey).toList();
		if (!both.equals(now)) {
			this.changes.add(new DefinitionChange(Kind.MOVED, place, String.join("\n", both), String.join("\n", now)));
		}
	}

	private static Map<String, JsonNode> byName(JsonNode array) {
		Map<String, JsonNode> named = new LinkedHashMap<>();
		for (JsonNode element : array) {
			String name = element.path("id").isString() ? element.path("id").asString() : said(element);
			named.putIfAbsent(name, element);
		}
		return named;
	}

	private void change(Kind kind, List<String> place, @Nullable JsonNode before, @Nullable JsonNode after) {
		this.changes.add(new DefinitionChange(kind, place, said(before), said(after)));
	}

	private static boolean isThere(JsonNode node) {
		return !node.isMissingNode() && !node.isNull();
	}

	/** A part without its evidence, in one line. */
	private static String said(@Nullable JsonNode node) {
		if (node == null || !isThere(node)) {
			return "";
		}
		return node.isValueNode() ? node.asString() : plain(node).toString();
	}

	private static JsonNode plain(JsonNode node) {
		JsonNode copy = node.deepCopy();
		strip(copy);
		return copy;
	}

	private static void strip(JsonNode node) {
		if (node instanceof ObjectNode object) {
			object.remove(EVIDENCE);
			List<String> empty = object.propertyStream()
				.filter((property) -> property.getValue().isNull())
				.map(Map.Entry::getKey)
				.toList();
			object.remove(empty);
		}
		node.forEach(DefinitionComparison::strip);
	}

	private static List<String> further(List<String> place, String name) {
		List<String> further = new ArrayList<>(place);
		further.add(name);
		return further;
	}

}
