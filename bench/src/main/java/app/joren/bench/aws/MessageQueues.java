package app.joren.bench.aws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

/** SQS: the operations that are used here. */
final class MessageQueues {

	private static final long SECOND = 1000;

	private final String address;

	private final Map<String, MessageQueue> queues = new ConcurrentHashMap<>();

	private final Map<String, String> redrives = new ConcurrentHashMap<>();

	MessageQueues(String address) {
		this.address = address;
	}

	/** Creates a queue, with its redrive policy as it is told. */
	MessageQueue create(String name, MessageQueue queue, String redrive) {
		this.redrives.put(name, redrive);
		this.queues.putIfAbsent(name, queue);
		return queue;
	}

	Map<String, ?> call(String operation, JsonNode request) throws InterruptedException {
		if (operation.equals("GetQueueUrl")) {
			String name = request.path("QueueName").asString();
			queue(name);
			return Map.of("QueueUrl", this.address + "/000000000000/" + name);
		}
		String url = request.path("QueueUrl").asString();
		String name = url.substring(url.lastIndexOf('/') + 1);
		MessageQueue queue = queue(name);
		return switch (operation) {
			case "SendMessage" -> queue.send(request);
			case "SendMessageBatch" -> batch(request, queue::send);
			case "ReceiveMessage" -> Map.of("Messages", receive(queue, request));
			case "DeleteMessage" -> delete(queue, request);
			case "DeleteMessageBatch" -> batch(request, (entry) -> delete(queue, entry));
			case "ChangeMessageVisibility" -> hide(queue, request);
			case "ChangeMessageVisibilityBatch" -> batch(request, (entry) -> hide(queue, entry));
			case "GetQueueAttributes" -> Map.of("Attributes", asked(attributes(name, queue), request));
			case "SetQueueAttributes" -> {
				queue.visibility(SECOND * request.path("Attributes").path("VisibilityTimeout").asLong(30));
				yield Map.of();
			}
			default -> throw AwsError.invalid("No such operation here: " + operation);
		};
	}

	private static List<Map<String, Object>> receive(MessageQueue queue, JsonNode request) throws InterruptedException {
		long hidden = request.has("VisibilityTimeout") ? SECOND * request.path("VisibilityTimeout").asLong()
				: queue.visibility();
		return queue.receive(request.path("MaxNumberOfMessages").asInt(1),
				SECOND * request.path("WaitTimeSeconds").asLong(0), hidden);
	}

	private static Map<String, Object> delete(MessageQueue queue, JsonNode request) {
		queue.delete(request.path("ReceiptHandle").asString());
		return Map.of();
	}

	private static Map<String, Object> hide(MessageQueue queue, JsonNode request) {
		queue.hide(request.path("ReceiptHandle").asString(), SECOND * request.path("VisibilityTimeout").asLong());
		return Map.of();
	}

	private static Map<String, Object> batch(JsonNode request, Function<JsonNode, Map<String, Object>> work) {
		List<Map<String, Object>> done = new ArrayList<>();
		request.path("Entries").forEach((entry) -> {
			Map<String, Object> answer = new LinkedHashMap<>(work.apply(entry));
			answer.put("Id", entry.path("Id").asString());
			done.add(answer);
		});
		return Map.of("Successful", done, "Failed", List.of());
	}

	private Map<String, String> attributes(String name, MessageQueue queue) {
		Map<String, String> attributes = new HashMap<>(queue.amounts());
		attributes.put("QueueArn", Template.arn(name));
		attributes.put("VisibilityTimeout", Long.toString(queue.visibility() / SECOND));
		if (name.endsWith(".fifo")) {
			attributes.put("FifoQueue", "true");
		}
		String redrive = this.redrives.getOrDefault(name, "");
		if (!redrive.isEmpty()) {
			attributes.put("RedrivePolicy", redrive);
		}
		return attributes;
	}

	private static Map<String, String> asked(Map<String, String> attributes, JsonNode request) {
		List<String> names = request.path("AttributeNames").valueStream().map((name) -> name.asString()).toList();
		if (!names.contains("All")) {
			attributes.keySet().retainAll(names);
		}
		return attributes;
	}

	private MessageQueue queue(String name) {
		MessageQueue queue = this.queues.get(name);
		if (queue == null) {
			throw new AwsError(400, "QueueDoesNotExist", "There is no queue " + name, Map.of());
		}
		return queue;
	}

}
