package app.joren.push.gateway;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import app.joren.push.device.Device;
import app.joren.push.payload.Push;
import app.joren.push.payload.SnsMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

import org.springframework.stereotype.Component;

/** SNS mobile push. */
@Component
class SnsGateway implements PushGateway {

	private static final Logger log = LoggerFactory.getLogger(SnsGateway.class);

	private final SnsClient sns;

	private final DeliveryStatusLogs logs;

	private final Pace pace;

	SnsGateway(SnsClient mobilePush, DeliveryStatusLogs logs, GatewaySettings settings) {
		this.sns = mobilePush;
		this.logs = logs;
		this.pace = new Pace(settings.publishesPerSecond(), System::nanoTime);
	}

	@Override
	public Handover send(Device device, Push push) {
		return SnsMessage.of(push, Channels.of(device.platform(), device.environment()))
			.map((message) -> publish(device, message))
			.orElseGet(() -> new Handover.Refused("TooLarge"));
	}

	@Override
	public boolean hasTaken(Device device, Instant since) {
		return this.logs.mention(EndpointName.parse(device.endpoint()), since);
	}

	private Handover publish(Device device, SnsMessage message) {
		this.pace.await();
		try {
			String messageId = this.sns
				.publish((publish) -> publish.targetArn(device.endpoint())
					.messageStructure("json")
					.message(message.body())
					.messageAttributes(attributes(message)))
				.messageId();
			return Optional.ofNullable(messageId)
				.<Handover>map(Handover.Accepted::new)
				.orElseGet(() -> new Handover.Unknown("NoMessageId"));
		}
		catch (SdkException ex) {
			return failed(device, message, Failures.handover(ex), ex);
		}
	}

	private static Handover failed(Device device, SnsMessage message, Handover handover, SdkException reason) {
		switch (handover) {
			case Handover.Refused(String code) -> log.warn("SNS refuses a push of {} characters to {}: {} {}",
					message.body().length(), device.deviceId(), code, reason.getMessage());
			case Handover.Shut(String code) ->
				log.error("SNS does not let us push to {} for {}: {}", device.appId(), device.platform(), code);
			default -> log.debug("A push to {} was not accepted: {}", device.deviceId(), handover);
		}
		return handover;
	}

	private static Map<String, MessageAttributeValue> attributes(SnsMessage message) {
		return message.attributes()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> MessageAttributeValue.builder()
						.dataType("String")
						.stringValue(entry.getValue())
						.build()));
	}

}
