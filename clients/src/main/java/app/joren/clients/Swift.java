package app.joren.clients;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes models as Swift. Whatever may be missing is optional or empty, so that an app
 * reads the documents of newer and older services.
 */
final class Swift {

	private static final Set<String> KEYWORDS = Set.of("as", "associatedtype", "break", "case", "catch", "class",
			"continue", "default", "defer", "do", "else", "enum", "extension", "fallthrough", "false", "for", "func",
			"guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "private",
			"protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super",
			"switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while");

	private final Map<String, String> places;

	private Swift(Map<String, String> places) {
		this.places = places;
	}

	/** A file of the models of a document. */
	static String of(ApiDocument document) {
		Swift swift = new Swift(document.places());
		return "// Made from the API's document; not to be edited.\n\n"
				+ document.models().stream().map(swift::model).collect(Collectors.joining("\n"));
	}

	private String model(Model model) {
		return switch (model) {
			case Model.Structure structure -> structure(structure);
			case Model.Choice choice -> choice(choice);
		};
	}

	private String choice(Model.Choice choice) {
		return """
				public enum %s: Codable, Equatable, Sendable {
				%s
				    /// A kind that this app is too old for.
				    case unknown(String)

				%s
				    private enum CodingKeys: String, CodingKey {
				        case type
				    }

				    public init(from decoder: any Decoder) throws {
				        let kind = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .type)
				        switch kind {
				%s
				        default: self = .unknown(kind)
				        }
				    }

				    public func encode(to encoder: any Encoder) throws {
				        var values = encoder.container(keyedBy: CodingKeys.self)
				        switch self {
				%s
				        case .unknown(let kind):
				            try values.encode(kind, forKey: .type)
				        }
				    }
				}
				""".formatted(choice.name(), kinds(choice, Swift::declared),
				choice.kinds()
					.values()
					.stream()
					.map((part) -> structure(part).indent(4))
					.collect(Collectors.joining("\n")),
				kinds(choice, Swift::read), kinds(choice, Swift::written));
	}

	private static String kinds(Model.Choice choice, Function<Map.Entry<String, Model.Structure>, String> line) {
		return choice.kinds().entrySet().stream().map(line).collect(Collectors.joining("\n"));
	}

	private static String declared(Map.Entry<String, Model.Structure> kind) {
		return "    case %s(%s)".formatted(name(kind.getKey()), kind.getValue().name());
	}

	private static String read(Map.Entry<String, Model.Structure> kind) {
		return "        case \"%s\": self = .%s(try %s(from: decoder))".formatted(kind.getKey(), name(kind.getKey()),
				kind.getValue().name());
	}

	private static String written(Map.Entry<String, Model.Structure> kind) {
		return """
				case .%s(let part):
				    try values.encode("%s", forKey: .type)
				    try part.encode(to: encoder)""".formatted(name(kind.getKey()), kind.getKey());
	}

	private String structure(Model.Structure structure) {
		List<Model.Field> fields = structure.fields();
		if (fields.isEmpty()) {
			return "public struct %s: Codable, Equatable, Sendable {\n    public init() {}\n}\n"
				.formatted(structure.name());
		}
		return """
				public struct %s: Codable, Equatable, Sendable {
				%s
				    public init(%s) {
				%s    }

				    public init(from decoder: any Decoder) throws {
				        let values = try decoder.container(keyedBy: CodingKeys.self)
				%s    }
				}
				""".formatted(structure.name(), lines(fields, this::property),
				fields.stream().map(this::parameter).collect(Collectors.joining(", ")), lines(fields, Swift::assigned),
				lines(fields, this::decoded));
	}

	private static String lines(List<Model.Field> fields, Function<Model.Field, String> line) {
		return fields.stream().map(line).map((text) -> text + "\n").collect(Collectors.joining());
	}

	private String property(Model.Field field) {
		return "    public var %s: %s".formatted(name(field.name()), type(field));
	}

	private String parameter(Model.Field field) {
		String standard = "";
		if (field.optional()) {
			standard = (field.shape() instanceof Shape.Many) ? " = []" : " = nil";
		}
		return "%s: %s%s".formatted(name(field.name()), type(field), standard);
	}

	private static String assigned(Model.Field field) {
		return "        self.%1$s = %2$s".formatted(field.name(), name(field.name()));
	}

	private String decoded(Model.Field field) {
		String reading = field.optional() ? "decodeIfPresent" : "decode";
		String otherwise = (field.optional() && field.shape() instanceof Shape.Many) ? " ?? []" : "";
		return "        self.%1$s = try values.%2$s(%3$s.self, forKey: .%1$s)%4$s".formatted(field.name(), reading,
				type(field.shape()), otherwise);
	}

	private String type(Model.Field field) {
		boolean mayBeNil = field.optional() && !(field.shape() instanceof Shape.Many);
		return type(field.shape()) + (mayBeNil ? "?" : "");
	}

	private String type(Shape shape) {
		return switch (shape) {
			case Shape.Text _ -> "String";
			case Shape.Whole whole -> whole.large() ? "Int64" : "Int";
			case Shape.Fraction _ -> "Double";
			case Shape.Flag _ -> "Bool";
			case Shape.Named named -> this.places.containsKey(named.name())
					? this.places.get(named.name()) + "." + named.name() : named.name();
			case Shape.Many many -> "[" + type(many.of()) + "]";
			case Shape.ByName byName -> "[String: " + type(byName.of()) + "]";
		};
	}

	private static String name(String name) {
		return KEYWORDS.contains(name) ? "`" + name + "`" : name;
	}

}
