package app.joren.apps.event;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.joren.runtime.aws.AwsNames;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.DataAlreadyAcceptedException;
import software.amazon.awssdk.services.cloudwatchlogs.model.InputLogEvent;
import software.amazon.awssdk.services.cloudwatchlogs.model.PutLogEventsResponse;
import software.amazon.awssdk.services.cloudwatchlogs.model.RejectedLogEventsInfo;

/** The log stream of this process, a new one each day. */
@Component
@Profile("content")
class EventStream {

	/** Of all attempts, so that phones hear of it while they are waiting. */
	private static final Duration PATIENCE = Duration.ofSeconds(8);

	private final CloudWatchLogsClient logs;

	private final String group;

	private final Clock clock;

	private final String process = UUID.randomUUID().toString();

	private @Nullable String stream;

	EventStream(CloudWatchLogsClient logs, AwsNames names, Clock clock) {
		this.logs = logs;
		this.group = names.logGroup("events");
		this.clock = clock;
	}

	/**
	 * Writes lines of one day at most, in the order of their times.
	 * @return which of them were taken
	 */
	Range write(List<LogLine> lines) {
		String name = stream();
		List<InputLogEvent> events = lines.stream()
			.map((line) -> InputLogEvent.builder().timestamp(line.timestamp()).message(line.text()).build())
			.toList();
		try {
			PutLogEventsResponse response = this.logs.putLogEvents((put) -> put.logGroupName(this.group)
				.logStreamName(name)
				.logEvents(events)
				.overrideConfiguration((request) -> request.apiCallTimeout(PATIENCE)));
			return Range.taken(lines.size(), response.rejectedLogEventsInfo());
		}
		catch (DataAlreadyAcceptedException ex) {
			return Range.taken(lines.size(), null);
		}
	}

	private synchronized String stream() {
		String today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC) + "/" + this.process;
		if (!today.equals(this.stream)) {
			this.logs.createLogStream((create) -> create.logGroupName(this.group).logStreamName(today));
			this.stream = today;
		}
		return today;
	}

	/**
	 * Some of several lines.
	 *
	 * @param from the first of them
	 * @param to the first after them
	 */
	record Range(int from, int to) {

		/** The others are rejected in an answer that is a success otherwise. */
		static Range taken(int all, @Nullable RejectedLogEventsInfo rejected) {
			if (rejected == null) {
				return new Range(0, all);
			}
			int from = Math.max(orElse(rejected.tooOldLogEventEndIndex(), 0),
					orElse(rejected.expiredLogEventEndIndex(), 0));
			return new Range(from, orElse(rejected.tooNewLogEventStartIndex(), all));
		}

		boolean has(int line) {
			return line >= this.from && line < this.to;
		}

		private static int orElse(@Nullable Integer index, int otherwise) {
			return (index != null) ? index : otherwise;
		}

	}

}
