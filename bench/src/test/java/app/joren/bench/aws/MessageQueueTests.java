package app.joren.bench.aws;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class MessageQueueTests {

	private static final long LONG = 60_000;

	private final MessageQueue dead = new MessageQueue(LONG, 0, null);

	private final MessageQueue queue = new MessageQueue(LONG, 2, this.dead);

	@Test
	void letsOneMessageOfAGroupFollowTheOther() throws InterruptedException {
		this.queue.send(message("first", "host"));
		this.queue.send(message("second", "host"));
		this.queue.send(message("third", "other"));

		List<Map<String, Object>> taken = this.queue.receive(1, 0, LONG);
		assertThat(bodies(taken)).containsExactly("first");
		assertThat(bodies(this.queue.receive(10, 0, LONG))).containsExactly("third");

		this.queue.delete(String.valueOf(taken.getFirst().get("ReceiptHandle")));
		assertThat(bodies(this.queue.receive(10, 0, LONG))).containsExactly("second");
	}

	@Test
	void takesWhatWasSentTwiceForOne() throws InterruptedException {
		this.queue.send(message("same", "host"));
		this.queue.send(message("same", "host"));

		assertThat(bodies(this.queue.receive(10, 0, LONG))).containsExactly("same");
	}

	@Test
	void givesUpWhatWasReceivedTooOften() throws InterruptedException {
		this.queue.send(message("poison", "host"));
		for (int receives = 0; receives < 2; receives++) {
			assertThat(this.queue.receive(1, 0, 0)).hasSize(1);
		}

		assertThat(this.queue.receive(1, 0, 0)).isEmpty();
		assertThat(bodies(this.dead.receive(1, 0, LONG))).containsExactly("poison");
	}

	private static List<Object> bodies(List<Map<String, Object>> messages) {
		return messages.stream().map((message) -> message.get("Body")).toList();
	}

	private static JsonNode message(String body, String group) {
		return JsonMapper.builder()
			.build()
			.createObjectNode()
			.put("MessageBody", body)
			.put("MessageGroupId", group)
			.put("MessageDeduplicationId", body);
	}

}
