package app.joren.extraction.hydration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.joren.extraction.literal.LiteralReader;

/**
 * The rows of React's stream of server components: each has a name and a value, and
 * values point to other rows.
 */
final class FlightRows {

	private static final int DEEPEST = 60;

	private static final int MOST_VALUES = 200_000;

	private final Map<String, Object> rows = new LinkedHashMap<>();

	private int values;

	private FlightRows() {
	}

	/** The values of all rows, with what they point to in its place. */
	static List<Object> read(String stream) {
		FlightRows flight = new FlightRows();
		flight.split(stream);
		List<Object> values = new ArrayList<>();
		flight.rows.values()
			.stream()
			.filter((row) -> !(row instanceof String))
			.forEach((row) -> values.add(flight.resolved(row, 0)));
		return values;
	}

	private void split(String stream) {
		int at = 0;
		while (at < stream.length()) {
			int colon = stream.indexOf(':', at);
			if (colon < 0) {
				return;
			}
			String name = stream.substring(at, colon).strip();
			at = colon + 1;
			if (at < stream.length() && stream.charAt(at) == 'T') {
				at = text(name, stream, at + 1);
			}
			else {
				int end = stream.indexOf('\n', at);
				end = (end < 0) ? stream.length() : end;
				row(name, stream.substring(at, end));
				at = end + 1;
			}
		}
	}

	private void row(String name, String value) {
		if (value.startsWith("[") || value.startsWith("{")) {
			this.rows.put(name, LiteralReader.read(value));
		}
	}

	/** A text comes with its length in bytes, and without an end of its own. */
	private int text(String name, String stream, int at) {
		int comma = stream.indexOf(',', at);
		if (comma < 0 || comma - at > 8) {
			return stream.length();
		}
		int bytes = Integer.parseInt("0" + stream.substring(at, comma).replaceAll("[^0-9a-fA-F]", ""), 16);
		int end = comma + 1;
		while (end < stream.length() && bytes > 0) {
			int sign = stream.codePointAt(end);
			bytes -= (sign < 0x80) ? 1 : (sign < 0x800) ? 2 : (sign < 0x10000) ? 3 : 4;
			end += Character.charCount(sign);
		}
		this.rows.put(name, stream.substring(comma + 1, end));
		return end;
	}

	private Object resolved(Object value, int depth) {
		if (depth > DEEPEST || ++this.values > MOST_VALUES) {
			return LiteralReader.NOTHING;
		}
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> resolved = new LinkedHashMap<>();
			map.forEach((key, part) -> resolved.put(key.toString(), resolved(part, depth + 1)));
			return resolved;
		}
		if (value instanceof List<?> list) {
			List<Object> resolved = new ArrayList<>();
			list.forEach((part) -> resolved.add(resolved(part, depth + 1)));
			return resolved;
		}
		if (value instanceof String text && text.length() > 1 && text.length() < 12 && text.charAt(0) == '$') {
			return pointed(text, depth);
		}
		return value;
	}

	private Object pointed(String pointer, int depth) {
		if (pointer.startsWith("$D")) {
			return pointer.substring(2);
		}
		String name = pointer.substring((pointer.charAt(1) == 'L' || pointer.charAt(1) == '@') ? 2 : 1);
		Object row = this.rows.get(name);
		return (row == null) ? pointer : resolved(row, depth + 1);
	}

}
