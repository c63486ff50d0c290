package app.joren.emulator.push;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.InputLogEvent;
import software.amazon.awssdk.services.cloudwatchlogs.model.ResourceAlreadyExistsException;
import tools.jackson.databind.json.JsonMapper;

/** Writes how pushes went to CloudWatch Logs, as SNS does: some at a time. */
class DeliveryLogs implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS")
		.withZone(ZoneOffset.UTC);

	private static final int BATCH = 1000;

	private static final String STREAM = "stand-in";

	private final CloudWatchLogsClient logs;

	private final BlockingQueue<Delivery> waiting = new LinkedBlockingQueue<>();

	private final Set<String> groups = ConcurrentHashMap.newKeySet();

	private final Thread writer;

	DeliveryLogs(URI endpoint) {
		this.logs = LocalAws.at(endpoint, CloudWatchLogsClient.builder()).build();
		this.writer = Thread.ofVirtual().name("delivery-logs").start(this::write);
	}

	void add(Delivery delivery) {
		this.waiting.add(delivery);
	}

	private void write() {
		try {
			while (true) {
				List<Delivery> batch = new ArrayList<>(List.of(this.waiting.take()));
				this.waiting.drainTo(batch, BATCH - 1);
				batch.stream().collect(Collectors.groupingBy(Delivery::logGroup)).forEach(this::write);
				TimeUnit.MILLISECONDS.sleep(20);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void write(String group, List<Delivery> deliveries) {
		if (this.groups.add(group)) {
			create(group);
		}
		List<InputLogEvent> events = deliveries.stream()
			.sorted(Comparator.comparing(Delivery::ended))
			.map(DeliveryLogs::event)
			.toList();
		this.logs.putLogEvents((put) -> put.logGroupName(group).logStreamName(STREAM).logEvents(events));
	}

	private void create(String group) {
		try {
			this.logs.createLogGroup((create) -> create.logGroupName(group));
			this.logs.createLogStream((create) -> create.logGroupName(group).logStreamName(STREAM));
		}
		catch (ResourceAlreadyExistsException ex) {
			// From a start before this one.
		}
	}

	private static InputLogEvent event(Delivery delivery) {
		Map<String, Object> log = Map.of("status", delivery.fate().isDeath() ? "FAILURE" : "SUCCESS", "notification",
				Map.of("timestamp", STAMP.format(delivery.accepted()), "messageId", delivery.messageId()), "delivery",
				Map.of("statusCode", delivery.fate().statusCode(), "dwellTimeMs", delivery.dwell().toMillis(), "token",
						delivery.token(), "attempts", 1, "providerResponse", delivery.fate().response(), "destination",
						delivery.endpoint().arn()));
		return InputLogEvent.builder()
			.timestamp(delivery.ended().toEpochMilli())
			.message(JSON.writeValueAsString(log))
			.build();
	}

	@Override
	public void close() {
		this.writer.interrupt();
		this.logs.close();
	}

}
