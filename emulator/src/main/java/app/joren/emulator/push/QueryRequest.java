package app.joren.emulator.push;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request of AWS's Query protocol: a form.
 *
 * @param parameters by name
 */
record QueryRequest(Map<String, String> parameters) {

	static QueryRequest parse(String form) {
		Map<String, String> parameters = new LinkedHashMap<>();
		for (String pair : form.split("&")) {
			int equals = pair.indexOf('=');
			if (equals > 0) {
				parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
			}
		}
		return new QueryRequest(parameters);
	}

	String action() {
		return required("Action");
	}

	String required(String name) {
		return optional(name).orElseThrow(() -> new SnsFault(400, "InvalidParameter", "Invalid parameter: " + name));
	}

	Optional<String> optional(String name) {
		return Optional.ofNullable(this.parameters.get(name)).filter((value) -> !value.isEmpty());
	}

	/** The map {@code Attributes}. */
	Map<String, String> attributes() {
		return entries("Attributes", "key", "value");
	}

	/** The message attributes, by their values as strings. */
	Map<String, String> messageAttributes() {
		return entries("MessageAttributes", "Name", "Value.StringValue");
	}

	private Map<String, String> entries(String map, String key, String value) {
		Map<String, String> entries = new LinkedHashMap<>();
		for (int entry = 1; this.parameters.containsKey(name(map, entry, key)); entry++) {
			entries.put(this.parameters.get(name(map, entry, key)),
					this.parameters.getOrDefault(name(map, entry, value), ""));
		}
		return entries;
	}

	private static String name(String map, int entry, String part) {
		return map + ".entry." + entry + "." + part;
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

}
