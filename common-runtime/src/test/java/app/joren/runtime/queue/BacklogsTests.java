package app.joren.runtime.queue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import app.joren.emulator.StateStack;
import app.joren.emulator.testing.SharedEmulator;
import app.joren.runtime.aws.AwsNames;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** How much work there is for each worker. */
class BacklogsTests {

	private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

	private static final StaticCredentialsProvider CREDENTIALS = StaticCredentialsProvider
		.create(AwsBasicCredentials.create("test", "test"));

	private static AwsNames names;

	private static SqsAsyncClient sqs;

	private static DynamoDbClient tables;

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	@BeforeAll
	static void makeStack() {
		names = new AwsNames(SharedEmulator.newStack());
		URI endpoint = SharedEmulator.endpoint();
		sqs = SqsAsyncClient.builder()
			.endpointOverride(endpoint)
			.region(Region.of(StateStack.REGION))
			.credentialsProvider(CREDENTIALS)
			.build();
		tables = DynamoDbClient.builder()
			.endpointOverride(endpoint)
			.region(Region.of(StateStack.REGION))
			.credentialsProvider(CREDENTIALS)
			.build();
	}

	@AfterAll
	static void closeClients() {
		sqs.close();
		tables.close();
	}

	@Test
	void isSharedByTheWorkersThatAreAlive() {
		String url = sqs.getQueueUrl((request) -> request.queueName(names.queue("remakes"))).join().queueUrl();
		List.of("1", "2", "3")
			.forEach((body) -> sqs.sendMessage((request) -> request.queueUrl(url).messageBody(body)).join());
		Backlogs first = backlogs(NOW);
		Backlogs second = backlogs(NOW.plusSeconds(10));

		first.look();
		second.look();
		JsonNode line = JsonMapper.shared().readTree(lastLine());
		Backlogs later = backlogs(NOW.plus(Duration.ofMinutes(10)));
		later.look();

		assertThat(first.latest("remakes")).isEqualTo(new Backlogs.Backlog(3, 1));
		assertThat(second.latest("remakes").perWorker()).isEqualTo(1.5);
		assertThat(later.latest("remakes").workers()).isEqualTo(1);
		assertThat(line.path("BacklogPerWorker").asDouble()).isEqualTo(1.5);
		assertThat(line.at("/_aws/CloudWatchMetrics/0/Namespace").asString()).isEqualTo("Joren");
		assertThat(line.path("Queue").asString()).isEqualTo("remakes");
	}

	private Backlogs backlogs(Instant now) {
		Clock clock = Clock.fixed(now, ZoneOffset.UTC);
		return new Backlogs("crawler", new OwnQueues(List.of("remakes")), new QueueClient(sqs, names),
				new Workers(tables, names, clock), new BacklogSettings(Duration.ofMinutes(1), true), clock,
				new PrintStream(this.written, true, StandardCharsets.UTF_8));
	}

	private String lastLine() {
		return this.written.toString(StandardCharsets.UTF_8).lines().toList().getLast();
	}

}
