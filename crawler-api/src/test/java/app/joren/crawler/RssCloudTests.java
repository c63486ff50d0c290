package app.joren.crawler;

import java.time.Duration;

import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.site.TinyCloud;
import app.joren.crawler.site.TinyFeed;
import app.joren.crawler.site.TinySite;
import app.joren.crawler.visit.EndingCrawls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Feeds with a cloud (the rssCloud walkthrough). */
@CrawlerTest
@Import({ UpdateTests.Alone.class, PingedSite.class })
class RssCloudTests {

	private final TinySite site = TestNetwork.site();

	private final TinyCloud cloud = TestNetwork.cloud();

	private final TinyFeed feed = new TinyFeed(this.site, "/feed.xml").naming(this.cloud.element()).publish(1);

	@LocalServerPort
	private int port;

	@Autowired
	private CrawlerUser user;

	@Autowired
	private PingedSite pinged;

	@Autowired
	private EndingCrawls ending;

	private String appId = "";

	@BeforeEach
	void isCrawled() {
		this.cloud.reaching(this.port);
		this.appId = this.pinged.crawled(this.site, this.feed);
	}

	@AfterEach
	void nothingIsLeftToDo() throws InterruptedException {
		this.ending.forget(this.appId);
		this.pinged.subscribe();
	}

	@Test
	void whatIsPublishedIsFetchedAtOnce() throws Exception {
		this.pinged.subscribe();
		this.pinged.goOn(Duration.ofMinutes(1));
		this.feed.publish(2);

		assertThat(this.pinged.starts()).isZero();
		assertThat(this.cloud.publish(this.feed.address())).isEqualTo(202);
		Crawl crawl = this.pinged.startedNow(this.appId);

		assertThat(crawl.kind()).isEqualTo(Crawl.Kind.UPDATE);
		assertThat(this.user.titles(this.appId)).containsExactly("Story 2 [news]");
	}

	@Test
	void anotherFeedIsNoneOfItsBusiness() throws Exception {
		this.pinged.subscribe();
		this.pinged.goOn(Duration.ofMinutes(1));

		assertThat(this.cloud.publish("http://other.example/feed.xml")).isEqualTo(202);

		assertThat(this.pinged.starts()).isZero();
	}

	@Test
	void isRegisteredEachDay() throws Exception {
		this.pinged.subscribe();
		this.pinged.goOn(Duration.ofHours(12));
		assertThat(this.pinged.subscribe()).isZero();
		this.pinged.goOn(Duration.ofHours(12));

		this.pinged.subscribe();

		assertThat(this.cloud.registered()).hasSize(2)
			.extracting((form) -> form.get("path"))
			.allMatch((path) -> path.equals(this.cloud.registered().getFirst().get("path")));
	}

	@Test
	void aRefusalIsNoRegistration() throws Exception {
		this.cloud.open(false);
		this.pinged.subscribe();
		assertThat(this.pinged.subscribe()).isZero();
		this.cloud.open(true);
		this.pinged.goOn(Duration.ofMinutes(2));

		assertThat(this.pinged.subscribe()).isOne();

		assertThat(this.cloud.registered()).hasSize(1);
	}

}
