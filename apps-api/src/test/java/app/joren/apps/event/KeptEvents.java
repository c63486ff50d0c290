package app.joren.apps.event;

import java.util.List;

import app.joren.runtime.aws.AwsNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;

/** The lines that are in the log group. */
record KeptEvents(CloudWatchLogsClient logs, AwsNames names, JsonMapper json) {

	List<JsonNode> of(String appId) {
		return this.logs
			.filterLogEvents((filter) -> filter.logGroupName(this.names.logGroup("events")).filterPattern(appId))
			.events()
			.stream()
			.map((event) -> this.json.readTree(event.message()))
			.toList();
	}

	JsonNode only(String appId) {
		List<JsonNode> all = of(appId);
		if (all.size() != 1) {
			throw new AssertionError("Not one line, but " + all);
		}
		return all.getFirst();
	}

}
