package app.joren.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationContext;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The queues between the crawler and the apps service. */
final class StackQueues {

	/** Those whose work is done here; the analyzer's facts stay where they are. */
	private static final List<String> NAMES = List.of("visits.fifo", "remakes", "content");

	private static final List<QueueAttributeName> AMOUNTS = List.of(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
			QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
			QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);

	private final SqsAsyncClient sqs;

	private final String prefix;

	StackQueues(ApplicationContext service, String prefix) {
		this.sqs = service.getBean(SqsAsyncClient.class);
		this.prefix = prefix;
	}

	/** Lets messages of dead workers come back soon, as a measurement has little time. */
	void hurry(int seconds) {
		NAMES.forEach(
				(name) -> this.sqs
					.setQueueAttributes((request) -> request.queueUrl(url(name))
						.attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, Integer.toString(seconds))))
					.join());
	}

	/** How many messages wait, are worked on, or are to come. */
	int left() {
		return NAMES.stream().mapToInt(this::left).sum();
	}

	void send(Poison poison) {
		this.sqs.sendMessage((request) -> {
			request.queueUrl(url(poison.queue())).messageBody(poison.body());
			if (poison.group() != null) {
				request.messageGroupId(poison.group()).messageDeduplicationId(poison.id());
			}
		}).join();
	}

	/** The bodies of the messages that nobody could work off; they leave their queues. */
	List<String> takeDead() {
		return NAMES.stream()
			.map((name) -> name.replaceFirst("(\\.fifo)?$", "-dlq$1"))
			.map(this::take)
			.flatMap(List::stream)
			.toList();
	}

	private List<String> take(String queue) {
		List<String> bodies = new ArrayList<>();
		for (List<Message> some = receive(queue); !some.isEmpty(); some = receive(queue)) {
			for (Message message : some) {
				bodies.add(message.body());
				this.sqs.deleteMessage((request) -> request.queueUrl(url(queue)).receiptHandle(message.receiptHandle()))
					.join();
			}
		}
		return bodies;
	}

	private List<Message> receive(String queue) {
		return this.sqs
			.receiveMessage((request) -> request.queueUrl(url(queue)).maxNumberOfMessages(10).waitTimeSeconds(0))
			.join()
			.messages();
	}

	private int left(String name) {
		return this.sqs.getQueueAttributes((request) -> request.queueUrl(url(name)).attributeNames(AMOUNTS))
			.join()
			.attributes()
			.values()
			.stream()
			.mapToInt(Integer::parseInt)
			.sum();
	}

	private String url(String name) {
		return this.sqs.getQueueUrl((request) -> request.queueName(this.prefix + "-" + name)).join().queueUrl();
	}

}
