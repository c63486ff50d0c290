package app.joren.bench.events;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.joren.emulator.StateStack;
import tools.jackson.databind.json.JsonMapper;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.GetLogEventsRequest;
import software.amazon.awssdk.services.cloudwatchlogs.model.GetLogEventsResponse;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogStream;

/**
 * The events that are in the log, and how often.
 *
 * @param times by the event's id
 */
record KeptIds(Map<UUID, Integer> times) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	static KeptIds read(URI aws, String group) {
		Map<UUID, Integer> times = new HashMap<>();
		try (CloudWatchLogsClient logs = CloudWatchLogsClient.builder()
			.endpointOverride(aws)
			.region(Region.of(StateStack.REGION))
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
			.build()) {
			logs.describeLogStreamsPaginator((streams) -> streams.logGroupName(group))
				.logStreams()
				.forEach((stream) -> read(logs, group, stream, times));
		}
		return new KeptIds(times);
	}

	private static void read(CloudWatchLogsClient logs, String group, LogStream stream, Map<UUID, Integer> times) {
		GetLogEventsRequest request = GetLogEventsRequest.builder()
			.logGroupName(group)
			.logStreamName(stream.logStreamName())
			.startFromHead(true)
			.build();
		String token = "";
		for (GetLogEventsResponse page = logs.getLogEvents(request); !page.nextForwardToken().equals(token);) {
			page.events()
				.forEach((event) -> times.merge(
						UUID.fromString(JSON.readTree(event.message()).path("event_id").asString()), 1, Integer::sum));
			token = page.nextForwardToken();
			page = logs.getLogEvents(request.toBuilder().nextToken(token).build());
		}
	}

	/** How many of some events are not there. */
	long missing(List<UUID> events) {
		return events.stream().filter((event) -> !this.times.containsKey(event)).count();
	}

	/** How many of some events are there more than once. */
	long doubled(List<UUID> events) {
		return events.stream().filter((event) -> this.times.getOrDefault(event, 0) > 1).count();
	}

}
