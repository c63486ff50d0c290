package app.joren.crawler;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.apps.ContentMessage.ArticleFound;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.StartCrawl;
import app.joren.crawler.crawl.Claim;
import app.joren.crawler.crawl.ClaimLost;
import app.joren.crawler.crawl.CrawlChange;
import app.joren.crawler.crawl.Crawls;
import app.joren.crawler.crawl.SliceSettings;
import app.joren.crawler.crawl.StartingCrawls;
import app.joren.crawler.crawl.VisitSite;
import app.joren.crawler.crawl.Visits;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.crawler.visit.EndingCrawls;
import app.joren.runtime.queue.Queues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Crawls are worked at slice by slice, whatever the queue and people do meanwhile. */
@CrawlerTest
class CrawlSlicesTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private StartingCrawls starting;

	@Autowired
	private EndingCrawls ending;

	@Autowired
	private Crawls crawls;

	@Autowired
	private Queues queues;

	@Autowired
	private SliceSettings slices;

	@Test
	void goesOnOverManySlices() {
		this.site.articles("/news", 100);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.counts().created()).isEqualTo(100);
		assertThat(crawl.counts().requests()).isEqualTo(102);
		assertThat(this.site.requests()).hasSize(102);
		assertThat(this.user.messages(appId)).hasSize(100).hasOnlyElementsOfType(ArticleFound.class);
	}

	@Test
	void isNotConfusedByMessagesThatComeTwiceOrLate() {
		this.site.articles("/news", 60);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		String crawlId = this.user.start(appId);
		for (int slice = 0; slice < 4; slice++) {
			send(new VisitSite(crawlId, "another group", slice));
		}

		Crawl crawl = this.user.end(crawlId);
		send(new VisitSite(crawlId, "another group", 1));

		List<ContentMessage> messages = this.user.messages(appId);
		assertThat(crawl.counts().created()).isEqualTo(60);
		assertThat(messages.stream().map(ContentMessage::articleId).distinct()).hasSize(60);
		assertThat(messages.stream().map(CrawlSlicesTests::withoutTime).distinct()).hasSize(60);
		// Who loses the claim in the middle of a commit has told that one commit already.
		assertThat(messages).hasSizeBetween(60, 60 + this.slices.commitPages() + this.slices.pipeline());
	}

	@Test
	void isOneCrawlWhenItIsAskedForTwice() {
		this.site.articles("/news", 3);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		String crawlId = this.user.start(appId);

		Crawl again = this.starting.start(new StartCrawl(appId, crawlId, 1));

		assertThat(again.id()).isEqualTo(crawlId);
		assertThat(this.user.end(crawlId).counts().requests()).isEqualTo(5);
	}

	@Test
	void stopsWhenAPersonWantsIt() {
		this.site.articles("/news", 100);
		this.site.slow(Duration.ofMillis(50));
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		String crawlId = this.user.start(appId);
		await().until(() -> this.user.now(crawlId).counts().created() > 0);

		Crawl stopped = this.ending.stop(crawlId).orElseThrow();

		assertThat(stopped.state()).isEqualTo(Crawl.State.STOPPED);
		assertThat(this.user.end(crawlId).counts().created()).isLessThan(100);
	}

	@Test
	void goesOnWhenTheQueueIsAheadOfTheTables() {
		this.site.articles("/news", 5);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		String crawlId = UUID.randomUUID().toString();
		this.crawls.start(appId, crawlId, 1, Crawl.Kind.VISIT);

		send(new VisitSite(crawlId, "ahead.example", 3));

		assertThat(this.user.end(crawlId).counts().created()).isEqualTo(5);
	}

	@Test
	void whoHasNotSeenTheLastCommitMayNotWrite() {
		String crawlId = UUID.randomUUID().toString();
		this.crawls.start("app", crawlId, 1, Crawl.Kind.VISIT);
		Claim claim = new Claim(crawlId, 0, "mine");
		CrawlChange begun = this.crawls.claim(claim).orElseThrow();
		this.crawls.commit(claim, begun, List.of());

		assertThatExceptionOfType(ClaimLost.class).isThrownBy(() -> this.crawls.commit(claim, begun, List.of()));
		assertThat(this.crawls.isHeld(claim)).isTrue();
		this.crawls.commit(claim, begun.written(), List.of());
	}

	/** Past the deduplication, and past the order of the group. */
	private void send(VisitSite visit) {
		this.queues.send(Visits.QUEUE, visit, visit.host(), UUID.randomUUID().toString());
	}

	private static String withoutTime(ContentMessage message) {
		return message.toString().replaceAll("seen=[^,]*", "");
	}

}
