package app.joren.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.cloudformation.waiters.CloudFormationWaiter;

/** The tables, queues and buckets of a suite, made from the template of the state. */
public class StateStack {

	/** The region that the emulator is told, where nothing else is asked for. */
	public static final String REGION = "us-east-1";

	private static final String NOTHING_TO_DO = "No updates are to be performed";

	private final URI endpoint;

	private final Path template;

	/**
	 * A stack.
	 * @param endpoint the emulator's
	 * @param template the template of the state
	 */
	public StateStack(URI endpoint, Path template) {
		this.endpoint = endpoint;
		this.template = template;
	}

	/**
	 * Creates the stack, or brings it up to the template.
	 * @param prefix goes before the name of every resource
	 */
	public void apply(String prefix) {
		try (CloudFormationClient client = client(); CloudFormationWaiter waiter = waiter(client)) {
			if (exists(client, prefix)) {
				update(client, waiter, prefix);
			}
			else {
				create(client, waiter, prefix);
			}
		}
	}

	private CloudFormationClient client() {
		return CloudFormationClient.builder()
			.endpointOverride(this.endpoint)
			.region(Region.of(REGION))
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
			.build();
	}

	private CloudFormationWaiter waiter(CloudFormationClient client) {
		return CloudFormationWaiter.builder()
			.client(client)
			.overrideConfiguration((waiting) -> waiting.maxAttempts(600)
				.backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofMillis(100))))
			.build();
	}

	private boolean exists(CloudFormationClient client, String prefix) {
		try {
			return client.describeStacks((request) -> request.stackName(name(prefix))).hasStacks();
		}
		catch (CloudFormationException ex) {
			return false;
		}
	}

	private void create(CloudFormationClient client, CloudFormationWaiter waiter, String prefix) {
		client.createStack(
				(request) -> request.stackName(name(prefix)).templateBody(body()).parameters(parameter(prefix)));
		waiter.waitUntilStackCreateComplete((request) -> request.stackName(name(prefix)));
	}

	private void update(CloudFormationClient client, CloudFormationWaiter waiter, String prefix) {
		try {
			client.updateStack(
					(request) -> request.stackName(name(prefix)).templateBody(body()).parameters(parameter(prefix)));
			waiter.waitUntilStackUpdateComplete((request) -> request.stackName(name(prefix)));
		}
		catch (CloudFormationException ex) {
			if (!String.valueOf(ex.getMessage()).contains(NOTHING_TO_DO)) {
				throw ex;
			}
		}
	}

	private static String name(String prefix) {
		return prefix + "-state";
	}

	private static Parameter parameter(String prefix) {
		return Parameter.builder().parameterKey("Prefix").parameterValue(prefix).build();
	}

	private String body() {
		try {
			return Files.readString(this.template);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
