package app.joren.apps.content;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import app.joren.apps.content.v1.AppDocument;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Says in the schemas of phones' documents what their records say: which fields are
 * always there, which may be null, and which of several kinds a block is. Models that are
 * generated from the document, and programs that test the API against it, need all three.
 */
final class DocumentSchemas implements OpenApiCustomizer {

	private static final String PLACE = "#/components/schemas/";

	private final Map<String, Class<?>> records = new TreeMap<>();

	private final Set<Class<?>> choices = new TreeSet<>(Comparator.comparing(Class::getName));

	/** The schemas of some documents and of all that they hold. */
	DocumentSchemas(Class<?>... roots) {
		Stream.of(roots).forEach(this::visit);
	}

	private void visit(Class<?> type) {
		if (!type.getPackageName().equals(AppDocument.class.getPackageName())) {
			return;
		}
		if (type.isSealed() && this.choices.add(type)) {
			Stream.of(type.getPermittedSubclasses()).forEach(this::visit);
		}
		else if (type.isRecord() && this.records.putIfAbsent(type.getSimpleName(), type) == null) {
			Stream.of(type.getRecordComponents()).map(DocumentSchemas::held).forEach(this::visit);
		}
	}

	private static Class<?> held(RecordComponent component) {
		return (component.getAnnotatedType() instanceof AnnotatedParameterizedType many
				&& many.getAnnotatedActualTypeArguments()[0].getType() instanceof Class<?> one) ? one
						: component.getType();
	}

	@Override
	public void customise(OpenAPI api) {
		Components components = api.getComponents();
		this.records.forEach((name, type) -> {
			Schema<?> schema = components.getSchemas().get(name);
			if (schema != null) {
				components.addSchemas(name, record(type, schema));
			}
		});
		this.choices.forEach((type) -> components.addSchemas(type.getSimpleName(), choice(type)));
	}

	private static Schema<?> record(Class<?> type, Schema<?> schema) {
		Schema<?> own = new JsonSchema().typesItem("object");
		own.setDescription(schema.getDescription());
		String kind = kind(type);
		if (kind != null) {
			Schema<Object> constant = new JsonSchema();
			own.addProperty("type", constant.typesItem("string")._const(kind));
			own.addRequiredItem("type");
		}
		Map<String, Schema<?>> properties = properties(schema);
		for (RecordComponent component : type.getRecordComponents()) {
			Schema<?> property = property(component, Objects.requireNonNull(properties.get(component.getName())));
			own.addProperty(component.getName(), property);
			if (alwaysThere(type, component)) {
				own.addRequiredItem(component.getName());
			}
		}
		return own;
	}

	/** Those of a schema itself and of its parts. */
	@SuppressWarnings("rawtypes") // the library's own signatures
	private static Map<String, Schema<?>> properties(Schema<?> schema) {
		Map<String, Schema<?>> all = new HashMap<>();
		Optional.ofNullable(schema.getProperties()).ifPresent((properties) -> properties.forEach(all::put));
		Optional.ofNullable(schema.getAllOf())
			.ifPresent((parts) -> parts.forEach((part) -> all.putAll(properties(part))));
		return all;
	}

	private static Schema<?> property(RecordComponent component, Schema<?> schema) {
		Class<?> held = held(component);
		if (held.isSealed() && held != component.getType()) {
			return new ArraySchema().items(new Schema<>().$ref(PLACE + held.getSimpleName()));
		}
		if (!nullable(component)) {
			return schema;
		}
		if (schema.get$ref() != null) {
			return new JsonSchema().addOneOfItem(schema).addOneOfItem(new JsonSchema().typesItem("null"));
		}
		schema.addType("null");
		return schema;
	}

	/**
	 * Written as empty or null is what is told; left out is what the record says is left
	 * out.
	 */
	private static boolean alwaysThere(Class<?> type, RecordComponent component) {
		JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
		JsonInclude rule = (own != null) ? own : inclusion(type);
		if (rule == null || rule.value() == JsonInclude.Include.ALWAYS) {
			return true;
		}
		boolean mayBeEmpty = Collection.class.isAssignableFrom(component.getType())
				|| component.getType() == String.class;
		return !nullable(component) && (rule.value() == JsonInclude.Include.NON_NULL || !mayBeEmpty);
	}

	private static @Nullable JsonInclude inclusion(Class<?> type) {
		return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
			.map((each) -> each.getAnnotation(JsonInclude.class))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static boolean nullable(RecordComponent component) {
		AnnotatedType type = component.getAnnotatedType();
		return type.isAnnotationPresent(Nullable.class);
	}

	private static @Nullable String kind(Class<?> type) {
		return Stream.of(type.getInterfaces())
			.map((each) -> each.getAnnotation(JsonSubTypes.class))
			.filter(Objects::nonNull)
			.flatMap((types) -> Stream.of(types.value()))
			.filter((each) -> each.value() == type)
			.map(JsonSubTypes.Type::name)
			.findFirst()
			.orElse(null);
	}

	private static Schema<?> choice(Class<?> type) {
		Schema<?> choice = new JsonSchema();
		Discriminator discriminator = new Discriminator().propertyName("type");
		for (Class<?> each : type.getPermittedSubclasses()) {
			String place = PLACE + each.getSimpleName();
			choice.addOneOfItem(new Schema<>().$ref(place));
			discriminator.mapping(kind(each), place);
		}
		choice.setDiscriminator(discriminator);
		return choice;
	}

}
