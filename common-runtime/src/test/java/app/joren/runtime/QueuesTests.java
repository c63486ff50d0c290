package app.joren.runtime;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import app.joren.contracts.apps.ContentMessage;
import app.joren.runtime.queue.Queues;
import app.joren.runtime.sample.SampleListener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SampleTest
class QueuesTests {

	private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

	@Autowired
	private Queues queues;

	@Autowired
	private SampleListener listener;

	@Test
	void sealedMessagesArriveAsWhatTheyWere() {
		ContentMessage found = new ContentMessage.ArticleFound("app", "1", NOW, "hash", "key", List.of("news"));
		ContentMessage gone = new ContentMessage.ArticleGone("app", "2", NOW);

		this.queues.send("content", found);
		this.queues.send("content", gone);

		await().untilAsserted(() -> assertThat(this.listener.received()).contains(found, gone));
		assertThat(this.listener.virtual()).containsOnly(true);
	}

	@Test
	void moreMessagesThanOneRequestTakesArriveAll() {
		List<ContentMessage> many = IntStream.range(100, 125)
			.<ContentMessage>mapToObj((number) -> new ContentMessage.ArticleGone("app", "" + number, NOW))
			.toList();

		this.queues.sendAll("content", many);

		await().untilAsserted(() -> assertThat(this.listener.received()).containsAll(many));
	}

}
