package app.joren.push.worker;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import app.joren.push.device.LivingDevices;
import app.joren.runtime.queue.VirtualThread;
import io.awspring.cloud.sqs.annotation.SqsListener;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Hears from SNS which pushes were not delivered. Everything else it tells is known. */
@Component
@Profile("worker")
class EventsListener {

	private final LivingDevices devices;

	private final JsonMapper json;

	EventsListener(LivingDevices devices, JsonMapper json) {
		this.devices = devices;
		this.json = json;
	}

	@SqsListener(queueNames = "${joren.prefix}-push-events", maxConcurrentMessages = "20")
	CompletableFuture<Void> on(TopicMessage message) {
		return VirtualThread.run(() -> take(this.json.readValue(message.message(), EndpointEvent.class)));
	}

	private void take(EndpointEvent event) {
		String endpoint = event.endpoint();
		String failure = event.failure();
		Instant time = event.time();
		if ("DeliveryFailure".equals(event.type()) && endpoint != null && failure != null && time != null) {
			this.devices.failed(endpoint, failure, time);
		}
	}

}
