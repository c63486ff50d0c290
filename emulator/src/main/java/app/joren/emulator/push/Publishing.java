package app.joren.emulator.push;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

/** Takes pushes and lets them go their way a little after they were accepted. */
class Publishing {

	private static final Duration USUAL = Duration.ofMillis(30);

	private static final Duration SLOW = Duration.ofSeconds(2);

	private final Applications applications;

	private final Phones phones;

	private final ScheduledExecutorService timer;

	private final Consumer<Delivery> told;

	Publishing(Applications applications, Phones phones, ScheduledExecutorService timer, Consumer<Delivery> told) {
		this.applications = applications;
		this.phones = phones;
		this.timer = timer;
		this.told = told;
	}

	String publish(QueryRequest request) {
		Endpoint endpoint = this.applications.find(request.required("TargetArn"));
		if (endpoint == null) {
			throw SnsFault.invalid("TargetArn", "No endpoint found for the target arn specified");
		}
		Application application = this.applications.of(endpoint);
		require(application.isEnabled(), "PlatformApplicationDisabled", "Platform application is disabled");
		require(endpoint.isEnabled(), "EndpointDisabled", "Endpoint is disabled");
		JsonNode payload = PayloadCheck.payload(request, application.platform());
		Delivery delivery = delivery(application, endpoint);
		Received push = new Received(delivery.messageId(), delivery.ended(), application.platform(), payload,
				request.messageAttributes());
		this.timer.schedule(() -> deliver(delivery, push), delivery.dwell().toMillis(), TimeUnit.MILLISECONDS);
		return delivery.messageId();
	}

	private static Delivery delivery(Application application, Endpoint endpoint) {
		Fate fate = Fate.of(endpoint.token(), application.platform());
		return new Delivery(UUID.randomUUID().toString(), application, endpoint, endpoint.token(), fate, Instant.now(),
				(fate == Fate.SLOW) ? SLOW : USUAL);
	}

	private void deliver(Delivery delivery, Received push) {
		if (!delivery.fate().isDeath()) {
			this.phones.receive(delivery.token(), push);
		}
		else if (delivery.endpoint().token().equals(delivery.token())) {
			delivery.endpoint().disable();
		}
		this.told.accept(delivery);
	}

	private static void require(boolean valid, String code, String message) {
		if (!valid) {
			throw new SnsFault(400, code, message);
		}
	}

}
