package app.joren.clients;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes models as Kotlin for kotlinx.serialization. Whatever may be missing has a
 * default, so that an app reads the documents of newer and older services.
 */
final class Kotlin {

	private static final Set<String> KEYWORDS = Set.of("as", "break", "class", "continue", "do", "else", "false", "for",
			"fun", "if", "in", "interface", "is", "null", "object", "package", "return", "super", "this", "throw",
			"true", "try", "typealias", "typeof", "val", "var", "when", "while");

	private final Map<String, String> places;

	private Kotlin(Map<String, String> places) {
		this.places = places;
	}

	/** A file of the models of a document. */
	static String of(ApiDocument document) {
		Kotlin kotlin = new Kotlin(document.places());
		return """
				// Made from the API's document; not to be edited.
				package app.joren.client

				import kotlinx.serialization.SerialName
				import kotlinx.serialization.Serializable

				""" + document.models().stream().map(kotlin::model).collect(Collectors.joining("\n"));
	}

	private String model(Model model) {
		return switch (model) {
			case Model.Structure structure -> structure("", structure, "");
			case Model.Choice choice -> choice(choice);
		};
	}

	private String choice(Model.Choice choice) {
		String kinds = choice.kinds()
			.entrySet()
			.stream()
			.map((kind) -> "    @SerialName(\"%s\")%n".formatted(kind.getKey())
					+ structure("    ", kind.getValue(), " : " + choice.name()))
			.collect(Collectors.joining("\n"));
		return """
				@Serializable
				public sealed interface %1$s {
				%2$s
				    /** A kind that this app is too old for. */
				    @Serializable
				    public data object Unknown : %1$s
				}
				""".formatted(choice.name(), kinds);
	}

	private String structure(String indent, Model.Structure structure, String parents) {
		if (structure.fields().isEmpty()) {
			return "%1$s@Serializable\n%1$spublic data object %2$s%3$s\n".formatted(indent, structure.name(), parents);
		}
		return "%1$s@Serializable\n%1$spublic data class %2$s(\n%4$s%1$s)%3$s\n".formatted(indent, structure.name(),
				parents, fields(indent + "    ", structure.fields()));
	}

	private String fields(String indent, List<Model.Field> fields) {
		return fields.stream()
			.map((field) -> "%spublic val %s: %s,\n".formatted(indent, name(field.name()), declared(field)))
			.collect(Collectors.joining());
	}

	private String declared(Model.Field field) {
		String type = type(field.shape());
		if (!field.optional()) {
			return type;
		}
		return (field.shape() instanceof Shape.Many) ? type + " = emptyList()" : type + "? = null";
	}

	private String type(Shape shape) {
		return switch (shape) {
			case Shape.Text _ -> "String";
			case Shape.Whole whole -> whole.large() ? "Long" : "Int";
			case Shape.Fraction _ -> "Double";
			case Shape.Flag _ -> "Boolean";
			case Shape.Named named -> this.places.containsKey(named.name())
					? this.places.get(named.name()) + "." + named.name() : named.name();
			case Shape.Many many -> "List<" + type(many.of()) + ">";
			case Shape.ByName byName -> "Map<String, " + type(byName.of()) + ">";
		};
	}

	private static String name(String name) {
		return KEYWORDS.contains(name) ? "`" + name + "`" : name;
	}

}
