package app.joren.runtime;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.joren.contracts.queue.DeadLetter;
import app.joren.contracts.queue.QueueState;
import app.joren.contracts.queue.QueuesApi;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** What becomes of messages that nobody can work off. */
@SampleTest
class DeadLettersTests {

	private static final String ORDERED = "visits.fifo";

	@Autowired
	private QueuesApi queues;

	@Autowired
	private SqsAsyncClient sqs;

	@Autowired
	private AwsNames names;

	@ParameterizedTest
	@ValueSource(strings = { "no JSON", "{\"type\":", "{\"type\":\"of-another-world\",\"id\":\"%s\"}", "[\"%s\"]",
			"\"%s\"", "17", "null", "{\"type\":\"article-gone\",\"appId\":{},\"articleId\":[],\"seen\":\"%s\"}" })
	void whatCannotBeReadIsBuriedAtOnceWithItsReason(String body) {
		String poison = body.formatted(UUID.randomUUID());
		send("content", poison);

		DeadLetter dead = await().atMost(Duration.ofSeconds(20))
			.until(() -> find("content", poison), (letters) -> !letters.isEmpty())
			.getFirst();
		this.queues.delete("content", dead.id());

		assertThat(dead.receives()).isEqualTo(1);
		assertThat(dead.reason()).isNotBlank();
		assertThat(find("content", poison)).isEmpty();
	}

	@Test
	void areCounted() {
		int before = state(ORDERED).dead();

		String id = bury("{\"counted\":true}", "counted.example");

		assertThat(state(ORDERED).dead()).isEqualTo(before + 1);
		assertThat(state(ORDERED).oldestDead()).isNotNull();
		this.queues.delete(ORDERED, id);
	}

	@Test
	void goBackIntoTheirGroupAndOnlyOnce() {
		String host = UUID.randomUUID() + ".example";
		String id = bury("{\"put\":\"back\"}", host);

		assertThat(this.queues.redrive(ORDERED, id).moved()).isEqualTo(1);
		assertThat(this.queues.redrive(ORDERED, id).moved()).isZero();

		assertThat(find(ORDERED, "{\"put\":\"back\"}")).isEmpty();
		assertThat(groups(ORDERED)).containsOnlyOnce(host);
	}

	@Test
	void goBackAllTogether() {
		String first = UUID.randomUUID() + ".example";
		String second = UUID.randomUUID() + ".example";
		bury("{\"all\":1}", first);
		bury("{\"all\":2}", second);

		assertThat(this.queues.redrive(ORDERED).moved()).isGreaterThanOrEqualTo(2);

		assertThat(state(ORDERED).dead()).isZero();
		assertThat(groups(ORDERED)).contains(first, second);
	}

	@Test
	void ofForeignQueuesAreNotTouched() {
		assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> this.queues.deadLetters("analyses"));
	}

	private QueueState state(String queue) {
		return this.queues.queues().stream().filter((state) -> state.name().equals(queue)).findFirst().orElseThrow();
	}

	private List<DeadLetter> find(String queue, String body) {
		return this.queues.deadLetters(queue).stream().filter((letter) -> letter.body().equals(body)).toList();
	}

	private void send(String queue, String body) {
		this.sqs.sendMessage((request) -> request.queueUrl(url(queue)).messageBody(body)).join();
	}

	private String bury(String body, String group) {
		return this.sqs
			.sendMessage((request) -> request.queueUrl(url("visits-dlq.fifo"))
				.messageBody(body)
				.messageGroupId(group)
				.messageDeduplicationId(UUID.randomUUID().toString()))
			.join()
			.messageId();
	}

	private List<String> groups(String queue) {
		List<Message> messages = this.sqs
			.receiveMessage((request) -> request.queueUrl(url(queue))
				.maxNumberOfMessages(10)
				.visibilityTimeout(0)
				.messageSystemAttributeNames(MessageSystemAttributeName.ALL))
			.join()
			.messages();
		return messages.stream()
			.map((message) -> message.attributes().get(MessageSystemAttributeName.MESSAGE_GROUP_ID))
			.toList();
	}

	private String url(String queue) {
		return this.sqs.getQueueUrl((request) -> request.queueName(this.names.queue(queue))).join().queueUrl();
	}

}
