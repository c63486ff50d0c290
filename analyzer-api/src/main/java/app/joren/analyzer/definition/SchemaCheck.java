package app.joren.analyzer.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.review.DefinitionFault;
import tools.jackson.databind.JsonNode;

/**
 * Compares a document with the published schema, as far as that schema goes: types,
 * properties, constants, and alternatives that are told apart by their {@code type}.
 */
final class SchemaCheck {

	private static final int MOST = 50;

	private final JsonNode root;

	private final List<DefinitionFault> faults = new ArrayList<>();

	SchemaCheck(JsonNode root) {
		this.root = root;
	}

	/** What is wrong with a document. */
	List<DefinitionFault> faults(JsonNode document) {
		check(document, List.of(this.root), "");
		return this.faults.stream().limit(MOST).toList();
	}

	/** A node fits all of the schemas. */
	private void check(JsonNode node, List<JsonNode> schemas, String pointer) {
		List<JsonNode> all = new ArrayList<>();
		schemas.forEach((schema) -> resolve(schema, all));
		List<JsonNode> alternatives = all.stream().flatMap((schema) -> schema.path("anyOf").valueStream()).toList();
		if (!alternatives.isEmpty()) {
			alternative(node, alternatives, pointer);
			return;
		}
		for (JsonNode schema : all) {
			if (!isOfType(node, schema.path("type"))) {
				fault(pointer, "is no " + types(schema.path("type")));
				return;
			}
			if (schema.has("const") && !schema.path("const").equals(node)) {
				fault(pointer, "is not " + schema.path("const"));
			}
			if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(node::equals)) {
				fault(pointer, "is none of " + schema.path("enum"));
			}
		}
		if (node.isObject()) {
			properties(node, all, pointer);
		}
		items(node, all, pointer);
	}

	private void resolve(JsonNode schema, List<JsonNode> all) {
		all.add(schema);
		String reference = schema.path("$ref").asString("");
		if (reference.startsWith("#/$defs/")) {
			resolve(this.root.path("$defs").path(reference.substring("#/$defs/".length())), all);
		}
	}

	private void alternative(JsonNode node, List<JsonNode> alternatives, String pointer) {
		Map<String, JsonNode> byType = new LinkedHashMap<>();
		for (JsonNode alternative : alternatives) {
			List<JsonNode> all = new ArrayList<>();
			resolve(alternative, all);
			all.stream()
				.map((schema) -> schema.path("properties").path("type").path("const"))
				.filter(JsonNode::isString)
				.findFirst()
				.ifPresent((name) -> byType.put(name.asString(), alternative));
		}
		Optional<JsonNode> chosen = byType.isEmpty() ? Optional.of(alternatives.getFirst())
				: Optional.ofNullable(byType.get(node.path("type").asString("")));
		chosen.ifPresentOrElse((schema) -> check(node, List.of(schema), pointer),
				() -> fault(pointer + "/type", "is none of " + String.join(", ", byType.keySet())));
	}

	private void properties(JsonNode node, List<JsonNode> all, String pointer) {
		for (JsonNode schema : all) {
			schema.path("required")
				.valueStream()
				.map(JsonNode::asString)
				.filter((name) -> !node.has(name))
				.forEach((name) -> fault(pointer + "/" + name, "is missing"));
		}
		for (Map.Entry<String, JsonNode> property : node.properties()) {
			List<JsonNode> schemas = all.stream()
				.map((schema) -> schema.path("properties").has(property.getKey())
						? schema.path("properties").path(property.getKey()) : schema.path("additionalProperties"))
				.filter(JsonNode::isObject)
				.toList();
			String place = pointer + "/" + property.getKey().replace("~", "~0").replace("/", "~1");
			if (schemas.isEmpty()) {
				fault(place, "is unknown");
			}
			else {
				check(property.getValue(), schemas, place);
			}
		}
	}

	private void items(JsonNode node, List<JsonNode> all, String pointer) {
		List<JsonNode> schemas = all.stream().map((schema) -> schema.path("items")).filter(JsonNode::isObject).toList();
		for (int i = 0; node.isArray() && i < node.size() && !schemas.isEmpty(); i++) {
			check(node.get(i), schemas, pointer + "/" + i);
		}
	}

	private static boolean isOfType(JsonNode node, JsonNode type) {
		if (type.isMissingNode()) {
			return true;
		}
		return (type.isArray() ? type.valueStream() : List.of(type).stream()).map(JsonNode::asString)
			.anyMatch((name) -> switch (name) {
				case "object" -> node.isObject();
				case "array" -> node.isArray();
				case "string" -> node.isString();
				case "integer" -> node.isIntegralNumber();
				case "number" -> node.isNumber();
				case "boolean" -> node.isBoolean();
				case "null" -> node.isNull();
				default -> true;
			});
	}

	private static String types(JsonNode type) {
		return type.isArray() ? String.join(" or ", type.valueStream().map(JsonNode::asString).toList())
				: type.asString();
	}

	private void fault(String pointer, String fault) {
		this.faults.add(new DefinitionFault(pointer, fault));
	}

}
