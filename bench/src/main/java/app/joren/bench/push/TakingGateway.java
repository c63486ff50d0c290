package app.joren.bench.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import app.joren.push.device.Device;
import app.joren.push.gateway.Handover;
import app.joren.push.gateway.PushGateway;
import app.joren.push.payload.Channel;
import app.joren.push.payload.Push;
import app.joren.push.payload.SnsMessage;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/**
 * Publishes by the AWS SDK to the server that takes everything, without a limit of its
 * own.
 */
final class TakingGateway implements PushGateway {

	private static final int CONNECTIONS = 512;

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI server;

	private final SnsClient sns;

	TakingGateway(URI server) {
		this.server = server;
		this.sns = SnsClient.builder()
			.endpointOverride(server)
			.region(Region.US_EAST_1)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
			.httpClientBuilder(Apache5HttpClient.builder().maxConnections(CONNECTIONS))
			.build();
	}

	@Override
	public Handover send(Device device, Push push) {
		SnsMessage message = SnsMessage.of(push, Channel.FCM).orElseThrow();
		return new Handover.Accepted(this.sns
			.publish((publish) -> publish.targetArn(device.endpoint())
				.messageStructure("json")
				.message(message.body())
				.messageAttributes(attributes(message)))
			.messageId());
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

	/** The server remembers one campaign at a time. */
	@Override
	public boolean hasTaken(Device device, Instant since) {
		try {
			return this.http
				.send(HttpRequest.newBuilder(this.server.resolve("/taken/" + device.deviceId())).build(),
						HttpResponse.BodyHandlers.discarding())
				.statusCode() == 204;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
