package app.joren.runtime.fetch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The headers of an answer; names in any case.
 *
 * @param values every header's values in the order of their coming
 */
public record ResponseHeaders(Map<String, List<String>> values) {

	public ResponseHeaders {
		Map<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		anyCase.putAll(values);
		values = anyCase;
	}

	/** The first value of a header. */
	public Optional<String> first(String name) {
		return all(name).stream().findFirst();
	}

	/** All values of a header. */
	public List<String> all(String name) {
		return this.values.getOrDefault(name, List.of());
	}

}
