package app.joren.crawler;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.crawler.activity.SiteActivities;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.emulator.testing.OnEmulator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Workers that are killed in the middle of a crawl, and others that go on. */
@OnEmulator
@Import({ TestCrawler.class, CrawlerUser.class })
@ContextConfiguration(initializers = TestNetwork.class)
@SpringBootTest(classes = CrawlerApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
		args = "webapi", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KilledWorkerIT {

	private static final int ARTICLES = 120;

	private static final Path LOG = Path.of("target", "killed-workers.log");

	private final TinySite site = TestNetwork.site().slow(Duration.ofMillis(30));

	@Autowired
	private CrawlerUser user;

	@Autowired
	private Environment environment;

	@Autowired
	private SiteActivities activities;

	@Test
	void loseNothingAndDoubleNothing() {
		List<String> paths = IntStream.rangeClosed(1, ARTICLES).mapToObj((number) -> "/article-" + number).toList();
		this.site.list("/news", paths.toArray(String[]::new));
		paths.forEach((path) -> this.site.article(path, "Article " + path));
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		String crawlId = this.user.start(appId);

		workUntil(crawlId, 15);
		workUntil(crawlId, 55);
		Crawl first = workToTheEnd(crawlId);
		Crawl second = workToTheEnd(this.user.start(appId));

		assertThat(first.state()).isEqualTo(Crawl.State.FINISHED);
		assertThat(first.counts().created()).isEqualTo(ARTICLES);
		assertThat(first.counts().articles()).isEqualTo(ARTICLES);
		assertThat(first.counts().requests()).isBetween(ARTICLES + 1, ARTICLES + 4);
		assertThat(second.counts().unchanged()).isEqualTo(ARTICLES);
		assertThat(second.counts().created() + second.counts().changed() + second.counts().removed()).isZero();
		CrawlCounts month = this.activities.of(appId).getFirst().total().counts();
		assertThat(month.created()).isEqualTo(ARTICLES);
		assertThat(month.requests()).isEqualTo(first.counts().requests() + second.counts().requests());
		List<ContentMessage> messages = this.user.messages(appId);
		assertThat(messages.stream().map(ContentMessage::articleId).distinct()).hasSize(ARTICLES);
		assertThat(messages.stream().map(Object::toString).map((text) -> text.replaceAll("seen=[^,]*", "")).distinct())
			.hasSize(ARTICLES);
	}

	/** At the end of the block the worker is killed, not stopped. */
	private void workUntil(String crawlId, int articles) {
		try (WorkerProcess _ = WorkerProcess.start(this.environment, LOG)) {
			await().atMost(Duration.ofSeconds(90)).until(() -> this.user.now(crawlId).counts().created() >= articles);
		}
	}

	private Crawl workToTheEnd(String crawlId) {
		try (WorkerProcess _ = WorkerProcess.start(this.environment, LOG)) {
			return await().atMost(Duration.ofSeconds(90))
				.until(() -> this.user.now(crawlId), (crawl) -> crawl.state().ended());
		}
	}

}
