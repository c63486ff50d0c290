package app.joren.extraction.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What the properties of nodes of JSON-LD hold.
 *
 * @param byId the page's nodes by the id that others name them by
 */
record LinkedValues(Map<String, Map<String, Object>> byId) {

	@SuppressWarnings("unchecked")
	static Map<String, Object> asNode(Map<?, ?> map) {
		return (Map<String, Object>) map;
	}

	/** The strings that a property holds, whether one or many. */
	static List<String> strings(@Nullable Object value) {
		List<String> strings = new ArrayList<>();
		if (value instanceof String string) {
			String text = plain(string);
			if (!text.isEmpty()) {
				strings.add(text);
			}
		}
		else if (value instanceof Collection<?> many) {
			many.forEach((item) -> strings.addAll(strings(item)));
		}
		else if (value instanceof Map<?, ?> map && map.get("@value") != null) {
			strings.addAll(strings(map.get("@value")));
		}
		return strings;
	}

	/** The first string that a property holds. */
	static Optional<String> string(Map<String, Object> node, String name) {
		return strings(node.get(name)).stream().findFirst();
	}

	/** The names of people or organisations that a property holds. */
	List<String> names(@Nullable Object value) {
		return described(value, LinkedValues::namesOf);
	}

	private static List<String> namesOf(Map<String, Object> node) {
		List<String> own = strings(node.get("name"));
		if (!own.isEmpty()) {
			return own;
		}
		String joined = String.join(" ", strings(node.get("givenName"))) + " "
				+ String.join(" ", strings(node.get("familyName")));
		return joined.isBlank() ? List.of() : List.of(joined.strip());
	}

	/** The addresses of pictures that a property holds, as written. */
	List<String> addresses(@Nullable Object value) {
		return described(value, LinkedValues::addressesOf);
	}

	/** What strings say themselves, and nodes in a property of theirs. */
	private List<String> described(@Nullable Object value, Function<Map<String, Object>, List<String>> ofNode) {
		List<String> texts = new ArrayList<>();
		if (value instanceof String string) {
			texts.addAll(strings(string));
		}
		else if (value instanceof Collection<?> many) {
			many.forEach((item) -> texts.addAll(described(item, ofNode)));
		}
		else if (value instanceof Map<?, ?> map) {
			texts.addAll(ofNode.apply(resolved(asNode(map))));
		}
		return texts;
	}

	private static List<String> addressesOf(Map<String, Object> node) {
		for (String name : List.of("url", "contentUrl", "@id")) {
			List<String> found = strings(node.get(name));
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	/** The values at a path below a node; a string stands for the node that it names. */
	List<String> at(@Nullable Object value, List<String> path) {
		List<String> values = new ArrayList<>();
		if (value instanceof Collection<?> many) {
			many.forEach((item) -> values.addAll(at(item, path)));
		}
		else if (value instanceof Map<?, ?> map) {
			Map<String, Object> node = resolved(asNode(map));
			if (!path.isEmpty()) {
				return path.equals(List.of("name")) ? namesOf(node)
						: at(node.get(path.getFirst()), path.subList(1, path.size()));
			}
			List<String> addresses = addressesOf(node);
			values.addAll(addresses.isEmpty() ? namesOf(node) : addresses);
		}
		else {
			values.addAll(strings(value));
		}
		return values;
	}

	private Map<String, Object> resolved(Map<String, Object> node) {
		if (node.get("@id") instanceof String id && !node.containsKey("name") && !node.containsKey("url")) {
			return this.byId.getOrDefault(id, node);
		}
		return node;
	}

	/** Pages escape for HTML what a script does not unescape. */
	private static String plain(String string) {
		String text = (string.indexOf('&') >= 0) ? Parser.unescapeEntities(string, false) : string;
		return text.strip();
	}

}
