package app.joren.bench.aws;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/** A message, and who has it until when. */
final class QueueMessage {

	private final String id = UUID.randomUUID().toString();

	private final String body;

	private final JsonNode attributes;

	private final String group;

	private final String deduplication;

	private final long sent;

	private long visibleAt;

	private int receives;

	private String receipt = "";

	/**
	 * A message that was sent.
	 * @param request its body, its attributes and its group
	 * @param now in milliseconds
	 */
	QueueMessage(JsonNode request, long now) {
		this.body = request.path("MessageBody").asString();
		this.attributes = request.path("MessageAttributes");
		this.group = request.path("MessageGroupId").asString("");
		this.deduplication = request.path("MessageDeduplicationId").asString("");
		this.sent = now;
		this.visibleAt = now + 1000L * request.path("DelaySeconds").asInt(0);
	}

	/** The id of the message that was received so. */
	static String id(String receipt) {
		return receipt.replaceFirst("#.*", "");
	}

	String id() {
		return this.id;
	}

	String group() {
		return this.group;
	}

	String deduplication() {
		return this.deduplication;
	}

	boolean isVisible(long now) {
		return this.visibleAt <= now;
	}

	boolean isDelayed(long now) {
		return this.receives == 0 && !isVisible(now);
	}

	boolean isHeldBy(String handle) {
		return this.receipt.equals(handle);
	}

	int receives() {
		return this.receives;
	}

	void hide(long until) {
		this.visibleAt = until;
	}

	/** What the receiver is told. */
	Map<String, Object> receive(long until) {
		this.receives++;
		this.visibleAt = until;
		this.receipt = this.id + "#" + this.receives;
		Map<String, Object> told = answer("MD5OfBody");
		told.put("ReceiptHandle", this.receipt);
		told.put("Body", this.body);
		told.put("Attributes", system());
		if (!this.attributes.isEmpty()) {
			told.put("MessageAttributes", this.attributes);
		}
		return told;
	}

	/** What the sender is told. */
	Map<String, Object> sent() {
		return answer("MD5OfMessageBody");
	}

	private Map<String, Object> answer(String digest) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("MessageId", this.id);
		answer.put(digest, MessageDigests.of(this.body.getBytes(StandardCharsets.UTF_8)));
		if (!this.attributes.isEmpty()) {
			answer.put("MD5OfMessageAttributes", MessageDigests.of(this.attributes));
		}
		return answer;
	}

	private Map<String, String> system() {
		Map<String, String> system = new LinkedHashMap<>();
		system.put("SentTimestamp", Long.toString(this.sent));
		system.put("ApproximateReceiveCount", Integer.toString(this.receives));
		if (!this.group.isEmpty()) {
			system.put("MessageGroupId", this.group);
			system.put("MessageDeduplicationId", this.deduplication);
		}
		return system;
	}

}
