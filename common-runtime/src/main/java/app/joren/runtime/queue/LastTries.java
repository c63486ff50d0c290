package app.joren.runtime.queue;

import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import io.awspring.cloud.sqs.listener.SqsHeaders;
import io.awspring.cloud.sqs.listener.errorhandler.AsyncErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.model.GetQueueAttributesResponse;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a message that nobody can work off into its dead-letter queue, with the reason.
 * SQS would do so by itself, but without a word. What cannot be read goes there at once:
 * it would only hold up its group.
 */
final class LastTries implements AsyncErrorHandler<Object> {

	private static final Logger log = LoggerFactory.getLogger(LastTries.class);

	private final SqsAsyncClient sqs;

	private final JsonMapper json;

	LastTries(SqsAsyncClient sqs, JsonMapper json) {
		this.sqs = sqs;
		this.json = json;
	}

	@Override
	public CompletableFuture<Void> handle(Message<Object> message, Throwable failure) {
		String queue = Objects.requireNonNull(message.getHeaders().get(SqsHeaders.SQS_QUEUE_URL_HEADER, String.class));
		var received = Objects.requireNonNull(message.getHeaders()
			.get(SqsHeaders.SQS_SOURCE_DATA_HEADER, software.amazon.awssdk.services.sqs.model.Message.class));
		Throwable reason = (message.getPayload() instanceof Unreadable unreadable) ? unreadable.reason() : failure;
		return this.sqs
			.getQueueAttributes((request) -> request.queueUrl(queue).attributeNames(QueueAttributeName.REDRIVE_POLICY))
			.thenCompose((attributes) -> {
				JsonNode policy = policy(attributes);
				boolean last = receives(received) >= policy.path("maxReceiveCount").asInt(Integer.MAX_VALUE);
				return (last || message.getPayload() instanceof Unreadable)
						? bury(queue, received, policy.path("deadLetterTargetArn").asString(), reason)
						: CompletableFuture.failedFuture(failure);
			});
	}

	@Override
	public CompletableFuture<Void> handle(Collection<Message<Object>> messages, Throwable failure) {
		return CompletableFuture.failedFuture(failure);
	}

	/** A listener that acknowledges messages itself has not done so. */
	private CompletableFuture<Void> bury(String queue, software.amazon.awssdk.services.sqs.model.Message message,
			String arn, Throwable reason) {
		String group = message.attributes().get(MessageSystemAttributeName.MESSAGE_GROUP_ID);
		log.warn("Message {} goes to the dead letters: {}", message.messageId(), reason.toString());
		return this.sqs.getQueueUrl((request) -> request.queueName(arn.substring(arn.lastIndexOf(':') + 1)))
			.thenCompose((dead) -> this.sqs.sendMessage((request) -> {
				request.queueUrl(dead.queueUrl())
					.messageBody(message.body())
					.messageAttributes(DeathNotes.with(message.messageAttributes(), reason, receives(message)));
				if (group != null) {
					request.messageGroupId(group).messageDeduplicationId(message.messageId());
				}
			}))
			.thenCompose((sent) -> this.sqs
				.deleteMessage((request) -> request.queueUrl(queue).receiptHandle(message.receiptHandle())))
			.thenAccept((deleted) -> {
				// That the handler ends well acknowledges the message once more, which
				// changes nothing.
			});
	}

	private JsonNode policy(GetQueueAttributesResponse attributes) {
		return this.json.readTree(attributes.attributes().getOrDefault(QueueAttributeName.REDRIVE_POLICY, "{}"));
	}

	private static int receives(software.amazon.awssdk.services.sqs.model.Message message) {
		return Integer
			.parseInt(message.attributes().getOrDefault(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "0"));
	}

}
