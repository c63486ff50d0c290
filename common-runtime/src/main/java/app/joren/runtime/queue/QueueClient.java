package app.joren.runtime.queue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

import app.joren.runtime.aws.AwsNames;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Does with queues by their short names what SQS offers. */
final class QueueClient {

	private static final int BATCH = 10;

	private final SqsAsyncClient sqs;

	private final AwsNames names;

	QueueClient(SqsAsyncClient sqs, AwsNames names) {
		this.sqs = sqs;
		this.names = names;
	}

	Map<QueueAttributeName, String> attributes(String queue) {
		String url = url(queue);
		return this.sqs.getQueueAttributes((request) -> request.queueUrl(url).attributeNames(QueueAttributeName.ALL))
			.join()
			.attributes();
	}

	/** Some messages, which nobody else gets for so many seconds. */
	List<Message> receive(String queue, int seconds) {
		String url = url(queue);
		return this.sqs
			.receiveMessage((request) -> request.queueUrl(url)
				.maxNumberOfMessages(BATCH)
				.waitTimeSeconds(0)
				.visibilityTimeout(seconds)
				.messageAttributeNames("All")
				.messageSystemAttributeNames(MessageSystemAttributeName.ALL))
			.join()
			.messages();
	}

	/**
	 * Sends a message as it was. Where the queue keeps an order it stays in its group,
	 * and is taken for the same should it come twice within five minutes.
	 */
	void sendAgain(String queue, Message message) {
		String url = url(queue);
		String group = message.attributes().get(MessageSystemAttributeName.MESSAGE_GROUP_ID);
		this.sqs.sendMessage((request) -> {
			request.queueUrl(url)
				.messageBody(message.body())
				.messageAttributes(DeathNotes.without(message.messageAttributes()));
			if (group != null) {
				request.messageGroupId(group).messageDeduplicationId(message.messageId());
			}
		}).join();
	}

	void delete(String queue, Message message) {
		String url = url(queue);
		this.sqs.deleteMessage((request) -> request.queueUrl(url).receiptHandle(message.receiptHandle())).join();
	}

	/** Lets others have messages again. */
	void release(String queue, List<Message> messages) {
		String url = url(queue);
		messages.forEach((message) -> this.sqs
			.changeMessageVisibility(
					(request) -> request.queueUrl(url).receiptHandle(message.receiptHandle()).visibilityTimeout(0))
			.join());
	}

	/** Has SQS move all messages of a dead-letter queue; false where it cannot. */
	boolean startMoving(String deadLetters) {
		String arn = attributes(deadLetters).get(QueueAttributeName.QUEUE_ARN);
		try {
			this.sqs.startMessageMoveTask((request) -> request.sourceArn(arn)).join();
			return true;
		}
		catch (CompletionException ex) {
			// The emulator has no such tasks, and AWS has one of them at a time.
			return false;
		}
	}

	private String url(String queue) {
		return this.sqs.getQueueUrl((request) -> request.queueName(this.names.queue(queue))).join().queueUrl();
	}

}
