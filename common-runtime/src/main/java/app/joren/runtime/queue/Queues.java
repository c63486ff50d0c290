package app.joren.runtime.queue;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Gatherers;

import app.joren.runtime.aws.AwsNames;
import io.awspring.cloud.sqs.listener.SqsHeaders.MessageSystemAttributes;
import io.awspring.cloud.sqs.operations.SqsTemplate;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Sends messages to the queues of the suite. */
public class Queues {

	/** SQS takes so many messages by one request. */
	private static final int MOST = 10;

	private final SqsTemplate sqs;

	private final AwsNames names;

	Queues(SqsTemplate sqs, AwsNames names) {
		this.sqs = sqs;
		this.names = names;
	}

	/**
	 * Sends a message.
	 * @param queue the queue's name without the prefix, for example {@code analyses}
	 * @param message a record of the contracts
	 */
	public void send(String queue, Object message) {
		this.sqs.send((options) -> options.queue(this.names.queue(queue)).payload(message));
	}

	/**
	 * Sends a message whose group is handled one after the other.
	 * @param queue the name of a FIFO queue without the prefix
	 * @param message a record of the contracts
	 * @param group what must not be handled twice at once, for example a host
	 * @param id of two messages with the same id within five minutes one is delivered
	 */
	public void send(String queue, Object message, String group, String id) {
		this.sqs.send((options) -> options.queue(this.names.queue(queue))
			.payload(message)
			.messageGroupId(group)
			.messageDeduplicationId(id));
	}

	/**
	 * Sends small messages, ten by a request. If that fails, some of them may have been
	 * sent.
	 * @param queue the queue's name without the prefix
	 * @param messages records of the contracts
	 */
	public void sendAll(String queue, Collection<?> messages) {
		send(queue, messages, (message) -> MessageBuilder.<Object>withPayload(message).build());
	}

	/**
	 * Sends small messages whose groups are handled one after the other.
	 * @param queue the name of a FIFO queue without the prefix
	 * @param messages records of the contracts
	 * @param group of a message
	 * @param id of a message
	 */
	public <T> void sendAll(String queue, Collection<T> messages, Function<T, String> group, Function<T, String> id) {
		send(queue, messages,
				(message) -> MessageBuilder.<Object>withPayload(message)
					.setHeader(MessageSystemAttributes.SQS_MESSAGE_GROUP_ID_HEADER, group.apply(message))
					.setHeader(MessageSystemAttributes.SQS_MESSAGE_DEDUPLICATION_ID_HEADER, id.apply(message))
					.build());
	}

	private <T> void send(String queue, Collection<T> messages, Function<T, Message<Object>> message) {
		messages.stream()
			.map(message)
			.gather(Gatherers.windowFixed(MOST))
			.forEach((some) -> this.sqs.sendMany(this.names.queue(queue), some));
	}

}
