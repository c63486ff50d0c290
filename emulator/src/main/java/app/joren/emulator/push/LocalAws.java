package app.joren.emulator.push;

import java.net.URI;

import app.joren.emulator.StateStack;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;

/** Clients of the AWS emulator. */
final class LocalAws {

	private LocalAws() {
	}

	static <B extends AwsClientBuilder<B, ?>> B at(URI endpoint, B builder) {
		return builder.endpointOverride(endpoint)
			.region(Region.of(StateStack.REGION))
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")));
	}

}
