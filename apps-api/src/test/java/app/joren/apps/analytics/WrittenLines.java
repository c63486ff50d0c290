package app.joren.apps.analytics;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import app.joren.apps.event.EventLine;
import tools.jackson.databind.json.JsonMapper;

import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.InputLogEvent;

/** Writes lines into a log group, a day at a time. */
record WrittenLines(CloudWatchLogsClient logs, String group, JsonMapper json) {

	void put(List<EventLine> lines) {
		String stream = UUID.randomUUID().toString();
		this.logs.createLogStream((create) -> create.logGroupName(this.group).logStreamName(stream));
		lines.stream().map(EventLine::day).distinct().forEach((day) -> {
			List<InputLogEvent> events = lines.stream()
				.filter((line) -> line.day().equals(day))
				.sorted(Comparator.comparingLong(EventLine::ts))
				.map((line) -> InputLogEvent.builder()
					.timestamp(line.ts())
					.message(this.json.writeValueAsString(line))
					.build())
				.toList();
			this.logs.putLogEvents((put) -> put.logGroupName(this.group).logStreamName(stream).logEvents(events));
		});
	}

}
