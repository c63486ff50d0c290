package app.joren.apps.analytics.insights;

import tools.jackson.databind.JsonNode;

/** Checks lines in the embedded metric format as strictly as its specification. */
public final class MetricFormat {

	private static final int MOST_BYTES = 16 * 1024;

	private MetricFormat() {
	}

	/** Checks a line; CloudWatch would be silent about what is wrong. */
	public static void check(JsonNode line) {
		JsonNode aws = line.path("_aws");
		require(line.toString().length() < MOST_BYTES, "The line is too long");
		require(aws.path("Timestamp").isIntegralNumber(), "Timestamp is no whole number");
		require(!aws.path("CloudWatchMetrics").isEmpty(), "There are no metrics");
		for (JsonNode directive : aws.path("CloudWatchMetrics")) {
			require(directive.path("Namespace").asString("").matches(".{1,1024}"), "The namespace is not valid");
			directive.path("Dimensions").forEach((set) -> checkDimensions(line, set));
			directive.path("Metrics").forEach((metric) -> checkMetric(line, metric));
		}
	}

	private static void checkDimensions(JsonNode line, JsonNode set) {
		require(set.isArray() && set.size() <= 30, "A set of dimensions is not valid");
		for (JsonNode name : set) {
			JsonNode value = line.path(name.asString());
			require(value.isString() && value.asString().matches(".{1,1024}"), name + " is no text");
		}
	}

	private static void checkMetric(JsonNode line, JsonNode metric) {
		require(line.path(metric.path("Name").asString()).isNumber(), metric + " has no number");
		require(metric.path("Unit").asString("None").matches("None|Count|Seconds|Percent"), metric + " has no unit");
	}

	private static void require(boolean valid, String message) {
		if (!valid) {
			throw new IllegalArgumentException(message);
		}
	}

}
