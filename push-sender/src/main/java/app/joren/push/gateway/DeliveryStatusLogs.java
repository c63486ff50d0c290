package app.joren.push.gateway;

import java.time.Instant;

import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.FilterLogEventsRequest;
import software.amazon.awssdk.services.cloudwatchlogs.model.ResourceNotFoundException;

import org.springframework.stereotype.Component;

/**
 * What SNS writes down of every push that it has taken. It is complete only where the
 * platform applications log all successes ({@code SuccessFeedbackSampleRate} 100).
 */
@Component
class DeliveryStatusLogs {

	private final CloudWatchLogsClient logs;

	DeliveryStatusLogs(CloudWatchLogsClient deliveryLogs) {
		this.logs = deliveryLogs;
	}

	/** Whether anything was sent to an endpoint since a moment. */
	boolean mention(EndpointName endpoint, Instant since) {
		return mention(endpoint.logGroup(), endpoint, since)
				|| mention(endpoint.logGroup() + "/Failure", endpoint, since);
	}

	private boolean mention(String group, EndpointName endpoint, Instant since) {
		FilterLogEventsRequest request = FilterLogEventsRequest.builder()
			.logGroupName(group)
			.startTime(since.toEpochMilli())
			.filterPattern('"' + endpoint.arn() + '"')
			.build();
		try {
			return this.logs.filterLogEventsPaginator(request)
				.events()
				.stream()
				.anyMatch((event) -> event.message().contains(endpoint.arn()));
		}
		catch (ResourceNotFoundException ex) {
			// The group comes into being with the first push.
			return false;
		}
	}

}
