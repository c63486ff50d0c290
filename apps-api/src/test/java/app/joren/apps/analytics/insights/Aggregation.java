package app.joren.apps.analytics.insights;

import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * Something that is worked out of a group of lines.
 *
 * @param function how
 * @param field of what
 */
record Aggregation(String function, String field) {

	/** Absent where there is nothing to average. */
	Optional<String> of(List<JsonNode> lines) {
		List<JsonNode> values = lines.stream().filter((line) -> line.has(this.field)).toList();
		return switch (this.function) {
			case "count" -> Optional.of(String.valueOf(this.field.equals("*") ? lines.size() : values.size()));
			case "count_distinct" -> Optional.of(String
				.valueOf(values.stream().map((line) -> InsightsQuery.text(line, this.field)).distinct().count()));
			case "sum" -> Optional.of(String.valueOf(values.stream().mapToDouble(this::number).sum()));
			default ->
				values.stream().mapToDouble(this::number).average().stream().mapToObj(String::valueOf).findFirst();
		};
	}

	private double number(JsonNode line) {
		return line.path(this.field).asDouble();
	}

}
