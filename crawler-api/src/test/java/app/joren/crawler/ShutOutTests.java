package app.joren.crawler;

import java.time.Duration;
import java.util.UUID;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.ShutOutApi;
import app.joren.contracts.crawler.ShutOutReason;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.StartingCrawls;
import app.joren.crawler.schedule.SiteSchedules;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.runtime.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Sites whose owners have asked us to stay away. */
@CrawlerTest
class ShutOutTests {

	private static final ShutOutReason REASON = new ShutOutReason("A letter of 3 November");

	private final TinySite site = TestNetwork.site().articles("/news", 2);

	@Autowired
	private CrawlerUser user;

	@Autowired
	private ShutOutApi shutOuts;

	@Autowired
	private StartingCrawls starting;

	@Autowired
	private SiteSchedules schedules;

	@AfterEach
	void letsTheOtherTestsIn() {
		this.shutOuts.letIn("127.0.0.1");
		await().atMost(Duration.ofMinutes(1)).until(() -> created("/news") == 2);
	}

	@Test
	void anAppThatWasCrawledIsNotCrawledAnyMoreAndSaysWhy() {
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.shutOuts.shutOut("127.0.0.1", REASON);
		await().atMost(Duration.ofMinutes(1)).until(() -> this.user.crawl(appId).state() == Crawl.State.FAILED);
		this.site.requests().clear();

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.state()).isEqualTo(Crawl.State.FAILED);
		assertThat(crawl.problems()).extracting(Problem::type).containsExactly(ProblemType.SHUT_OUT);
		assertThat(crawl.counts().removed()).isZero();
		assertThat(this.site.requests()).isEmpty();
	}

	@Test
	void aCrawlThatStartsByItselfSaysSoToo() {
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.shutOuts.shutOut("127.0.0.1", REASON);
		await().atMost(Duration.ofMinutes(1)).until(() -> this.user.crawl(appId).state() == Crawl.State.FAILED);
		this.site.requests().clear();

		Crawl crawl = this.user.end(this.starting.start(appId, UUID.randomUUID().toString(), Crawl.Kind.UPDATE).id());

		assertThat(crawl.state()).isEqualTo(Crawl.State.FAILED);
		assertThat(crawl.problems()).extracting(Problem::type).containsExactly(ProblemType.SHUT_OUT);
		assertThat(this.schedules.find(appId).orElseThrow().running()).isNull();
		assertThat(this.site.requests()).isEmpty();
	}

	@Test
	void theListHasEachHostOnceInOneSpelling() {
		this.shutOuts.shutOut("WWW.News.example", REASON);
		this.shutOuts.shutOut("news.example", REASON);
		this.shutOuts.shutOut("bücher.example", REASON);

		assertThat(this.shutOuts.shutOuts()).extracting("host")
			.contains("news.example", "xn--bcher-kva.example")
			.doesNotHaveDuplicates();

		this.shutOuts.letIn("www.news.example");
		assertThat(this.shutOuts.shutOuts()).extracting("host").doesNotContain("news.example");
	}

	@Test
	void refusesWhatIsNoHost() {
		assertThatExceptionOfType(ProblemException.class)
			.isThrownBy(() -> this.shutOuts.shutOut("news.example:8080", REASON))
			.satisfies((ex) -> assertThat(ex.type()).isEqualTo(ProblemType.INVALID_REQUEST));
	}

	private int created(String list) {
		return this.user.crawl(CrawlerUser.app(TinyDefinition.of(this.site, list))).counts().created();
	}

}
