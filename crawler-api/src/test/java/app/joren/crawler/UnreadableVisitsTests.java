package app.joren.crawler;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.joren.contracts.queue.DeadLetter;
import app.joren.contracts.queue.QueuesApi;
import app.joren.crawler.crawl.Visits;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.runtime.aws.AwsNames;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Messages about slices that nobody can read. */
@CrawlerTest
class UnreadableVisitsTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private QueuesApi queues;

	@Autowired
	private SqsAsyncClient sqs;

	@Autowired
	private AwsNames names;

	@Test
	void areBuriedOnceAndHoldUpNoCrawlOfTheirHost() {
		String poison = "no JSON, " + UUID.randomUUID();
		this.site.articles("/news", 2);
		send(poison, "127.0.0.1");

		assertThat(this.user.crawl(CrawlerUser.app(TinyDefinition.of(this.site, "/news"))).counts().created())
			.isEqualTo(2);

		List<DeadLetter> dead = await().atMost(Duration.ofSeconds(30)).until(this::dead, (all) -> !all.isEmpty());
		assertThat(dead).singleElement().satisfies((letter) -> {
			assertThat(letter.body()).isEqualTo(poison);
			assertThat(letter.receives()).isOne();
		});
		this.queues.delete(Visits.QUEUE, dead.getFirst().id());
	}

	private List<DeadLetter> dead() {
		return this.queues.deadLetters(Visits.QUEUE);
	}

	private void send(String body, String group) {
		String queue = this.sqs.getQueueUrl((get) -> get.queueName(this.names.queue(Visits.QUEUE))).join().queueUrl();
		this.sqs
			.sendMessage((send) -> send.queueUrl(queue)
				.messageBody(body)
				.messageGroupId(group)
				.messageDeduplicationId(UUID.randomUUID().toString()))
			.join();
	}

}
