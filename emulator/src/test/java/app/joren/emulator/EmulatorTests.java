package app.joren.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class EmulatorTests {

	@TempDir
	private Path data;

	@Test
	void anOrderlyStopLosesNothing() {
		try (Emulator emulator = start()) {
			write(emulator);
		}

		try (Emulator emulator = start()) {
			assertEverythingIsThere(emulator);
		}
	}

	@Test
	void aKillLosesOnlyTheLastSeconds() {
		try (Emulator emulator = start()) {
			write(emulator);
			await().atMost(Duration.ofSeconds(20)).until(this::everythingIsSaved);
			kill(emulator);
		}

		try (Emulator emulator = start()) {
			assertEverythingIsThere(emulator);
		}
	}

	@Test
	void twoOnTheSamePortAreRefused() {
		try (Emulator emulator = start()) {
			int port = emulator.endpoint().getPort();

			assertThatExceptionOfType(EmulatorUnavailable.class)
				.isThrownBy(() -> Emulator.persistent(Workplace.here(), this.data, port))
				.withMessageContaining("in use");
		}
	}

	private Emulator start() {
		return Emulator.persistent(Workplace.here(), this.data, Emulator.freePort());
	}

	private boolean everythingIsSaved() throws IOException {
		return isSaved("dynamodb", "the item") && isSaved("sqs", "hello") && isSaved("s3", "kept-pages")
				&& isSaved("cloudformation", "kept-state");
	}

	private boolean isSaved(String service, String text) throws IOException {
		Path file = this.data.resolve("state").resolve(service + ".json");
		return Files.exists(file) && Files.readString(file).contains(text);
	}

	private static void kill(Emulator emulator) {
		CompletableFuture<ProcessHandle> end = emulator.process().onExit();
		emulator.process().destroyForcibly();
		end.join();
	}

	private static void write(Emulator emulator) {
		new StateStack(emulator.endpoint(), Workplace.here().stateTemplate()).apply("kept");
		try (LocalAws aws = LocalAws.at(emulator.endpoint())) {
			aws.dynamoDb()
				.putItem((put) -> put.tableName("kept-apps")
					.item(Map.of("pk", AttributeValue.fromS("the item"), "sk", AttributeValue.fromS("b"))));
			String queue = aws.sqs().getQueueUrl((request) -> request.queueName("kept-content")).queueUrl();
			aws.sqs().sendMessage((send) -> send.queueUrl(queue).messageBody("hello"));
			aws.s3().putObject((put) -> put.bucket("kept-pages").key("a/b"), RequestBody.fromString("page"));
		}
	}

	private static void assertEverythingIsThere(Emulator emulator) {
		try (LocalAws aws = LocalAws.at(emulator.endpoint())) {
			assertThat(aws.dynamoDb().scan((scan) -> scan.tableName("kept-apps")).items()).hasSize(1);
			String queue = aws.sqs().getQueueUrl((request) -> request.queueName("kept-content")).queueUrl();
			assertThat(aws.sqs().receiveMessage((receive) -> receive.queueUrl(queue)).messages())
				.extracting((message) -> message.body())
				.containsExactly("hello");
			assertThat(aws.s3().getObjectAsBytes((get) -> get.bucket("kept-pages").key("a/b")).asUtf8String())
				.isEqualTo("page");
		}
	}

}
