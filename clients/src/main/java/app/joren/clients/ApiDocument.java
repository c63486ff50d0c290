package app.joren.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of an OpenAPI 3.1 document, as far as Joren's own documents use them. */
final class ApiDocument {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JsonNode schemas;

	private ApiDocument(JsonNode schemas) {
		this.schemas = schemas;
	}

	static ApiDocument read(Path file) {
		try {
			return new ApiDocument(JSON.readTree(Files.readString(file)).path("components").path("schemas"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * All models in the order of their names; what is part of a choice stands in it
	 * alone.
	 */
	List<Model> models() {
		Set<String> parts = StreamSupport.stream(this.schemas.spliterator(), false)
			.flatMap((schema) -> schema.path("oneOf").valueStream())
			.map(ApiDocument::referred)
			.collect(Collectors.toSet());
		List<Model> models = new ArrayList<>();
		this.schemas.forEachEntry((name, schema) -> {
			if (schema.has("oneOf")) {
				models.add(choice(name, schema));
			}
			else if (!parts.contains(name)) {
				models.add(structure(name, schema));
			}
		});
		return List.copyOf(models);
	}

	/** The choice that each part of one belongs to. */
	Map<String, String> places() {
		return models().stream()
			.filter(Model.Choice.class::isInstance)
			.map(Model.Choice.class::cast)
			.flatMap((choice) -> choice.kinds().values().stream().map((part) -> Map.entry(part.name(), choice.name())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private Model.Choice choice(String name, JsonNode schema) {
		SequencedMap<String, Model.Structure> kinds = new LinkedHashMap<>();
		schema.path("discriminator").path("mapping").forEachEntry((kind, place) -> {
			String part = last(place.asString());
			kinds.put(kind, structure(part, this.schemas.path(part)));
		});
		return new Model.Choice(name, kinds);
	}

	private static Model.Structure structure(String name, JsonNode schema) {
		Set<String> required = schema.path("required")
			.valueStream()
			.map(JsonNode::asString)
			.collect(Collectors.toSet());
		List<Model.Field> fields = new ArrayList<>();
		schema.path("properties").forEachEntry((field, property) -> {
			if (!property.has("const")) {
				fields.add(new Model.Field(field, shape(property), !required.contains(field) || nullable(property)));
			}
		});
		return new Model.Structure(name, fields);
	}

	private static boolean nullable(JsonNode property) {
		return property.path("type").valueStream().anyMatch((type) -> type.asString().equals("null"))
				|| property.path("oneOf")
					.valueStream()
					.anyMatch((each) -> each.path("type").asString("").equals("null"));
	}

	private static Shape shape(JsonNode property) {
		if (property.has("$ref")) {
			return new Shape.Named(referred(property));
		}
		if (property.has("oneOf")) {
			return shape(property.path("oneOf").path(0));
		}
		return switch (type(property)) {
			case "array" -> new Shape.Many(shape(property.path("items")));
			case "integer" -> new Shape.Whole(property.path("format").asString("").equals("int64"));
			case "number" -> new Shape.Fraction();
			case "boolean" -> new Shape.Flag();
			case "string" -> new Shape.Text();
			case "object" -> new Shape.ByName(shape(property.path("additionalProperties")));
			default -> throw new IllegalStateException("A field is of no known type: " + property);
		};
	}

	private static String type(JsonNode property) {
		JsonNode type = property.path("type");
		return type.isArray() ? type.valueStream()
			.map(JsonNode::asString)
			.filter((each) -> !each.equals("null"))
			.findFirst()
			.orElse("") : type.asString("");
	}

	private static String referred(JsonNode schema) {
		return last(schema.path("$ref").asString(""));
	}

	private static String last(String place) {
		return place.substring(place.lastIndexOf('/') + 1);
	}

}
