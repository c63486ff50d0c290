package app.joren.runtime.queue;

import app.joren.runtime.aws.AwsNames;
import io.awspring.cloud.sqs.operations.SqsTemplate;

/** Sends messages to the queues of the suite. */
public class Queues {

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

}
