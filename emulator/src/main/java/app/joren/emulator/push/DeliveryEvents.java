package app.joren.emulator.push;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import software.amazon.awssdk.services.sqs.SqsClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells of failed deliveries, through a topic to which a queue is subscribed: what lies
 * in the queue is the topic's envelope.
 */
class DeliveryEvents implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final SqsClient sqs;

	private final String queue;

	private final ScheduledExecutorService timer;

	private volatile EventWays ways = EventWays.GOOD;

	DeliveryEvents(URI endpoint, String queue, ScheduledExecutorService timer) {
		this.sqs = LocalAws.at(endpoint, SqsClient.builder()).build();
		this.queue = this.sqs.getQueueUrl((get) -> get.queueName(queue)).queueUrl();
		this.timer = timer;
	}

	void come(EventWays newWays) {
		this.ways = newWays;
	}

	void add(Delivery failed) {
		String body = JSON.writeValueAsString(envelope(failed));
		for (int copy = 0; copy < this.ways.copies(); copy++) {
			long delay = ThreadLocalRandom.current().nextLong(this.ways.latest().toMillis() + 1);
			this.timer.schedule(() -> send(body), delay, TimeUnit.MILLISECONDS);
		}
	}

	private void send(String body) {
		Thread.startVirtualThread(
				() -> this.sqs.sendMessage((message) -> message.queueUrl(this.queue).messageBody(body)));
	}

	private static Map<String, Object> envelope(Delivery failed) {
		Application application = failed.application();
		Map<String, Object> envelope = new LinkedHashMap<>();
		envelope.put("Type", "Notification");
		envelope.put("MessageId", UUID.randomUUID().toString());
		envelope.put("TopicArn", application.attributes().getOrDefault("EventDeliveryFailure", "arn:aws:sns:stand-in"));
		envelope.put("Subject",
				"DeliveryFailure event for app %s (%s)".formatted(application.name(), application.platform()));
		envelope.put("Message", JSON.writeValueAsString(event(failed)));
		envelope.put("Timestamp", failed.ended().toString());
		return envelope;
	}

	private static Map<String, Object> event(Delivery failed) {
		Map<String, Object> event = new LinkedHashMap<>();
		event.put("DeliveryAttempts", 1);
		event.put("EndpointArn", failed.endpoint().arn());
		event.put("EventType", "DeliveryFailure");
		event.put("FailureMessage", "Platform token associated with the endpoint is not valid");
		event.put("FailureType", "InvalidPlatformToken");
		event.put("MessageId", failed.messageId());
		event.put("Resource", failed.application().arn());
		event.put("Service", "SNS");
		event.put("Time", failed.ended().toString());
		return event;
	}

	@Override
	public void close() {
		this.sqs.close();
	}

}
