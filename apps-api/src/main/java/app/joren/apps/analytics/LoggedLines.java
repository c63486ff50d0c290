package app.joren.apps.analytics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import app.joren.apps.event.EventLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.GetLogEventsRequest;
import software.amazon.awssdk.services.cloudwatchlogs.model.GetLogEventsResponse;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogStream;
import software.amazon.awssdk.services.cloudwatchlogs.model.OutputLogEvent;

/** The lines of the log group, stream by stream. */
class LoggedLines {

	private final CloudWatchLogsClient logs;

	private final String group;

	private final JsonMapper json;

	LoggedLines(CloudWatchLogsClient logs, String group, JsonMapper json) {
		this.logs = logs;
		this.group = group;
		this.json = json;
	}

	/** The lines between two moments, of which the second is left out. */
	Stream<EventLine> between(Instant from, Instant to) {
		return this.logs.describeLogStreamsPaginator((streams) -> streams.logGroupName(this.group))
			.logStreams()
			.stream()
			.filter((stream) -> mayHave(stream, from))
			.flatMap((stream) -> events(stream, from, to))
			.flatMap(this::line);
	}

	/**
	 * What a stream says of its events is late, but an event is never written before it
	 * happens.
	 */
	private static boolean mayHave(LogStream stream, Instant from) {
		return isFrom(stream.creationTime(), from) || isFrom(stream.lastEventTimestamp(), from)
				|| isFrom(stream.lastIngestionTime(), from);
	}

	private static boolean isFrom(@Nullable Long millis, Instant moment) {
		return millis != null && millis >= moment.toEpochMilli();
	}

	/** The token of the last page is that by which it was asked for. */
	private Stream<OutputLogEvent> events(LogStream stream, Instant from, Instant to) {
		GetLogEventsRequest first = GetLogEventsRequest.builder()
			.logGroupName(this.group)
			.logStreamName(stream.logStreamName())
			.startTime(from.toEpochMilli())
			.endTime(to.toEpochMilli())
			.startFromHead(true)
			.build();
		List<OutputLogEvent> events = new ArrayList<>();
		String token = "";
		for (GetLogEventsResponse page = this.logs.getLogEvents(first); !page.nextForwardToken().equals(token);) {
			events.addAll(page.events());
			token = page.nextForwardToken();
			page = this.logs.getLogEvents(first.toBuilder().nextToken(token).build());
		}
		return events.stream();
	}

	/** What is no line of ours is left out. */
	private Stream<EventLine> line(OutputLogEvent event) {
		try {
			return Stream.of(this.json.readValue(event.message(), EventLine.class));
		}
		catch (JacksonException ex) {
			return Stream.empty();
		}
	}

}
