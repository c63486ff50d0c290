package app.joren.crawler;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.StartRemake;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.StartingCrawls;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.crawler.visit.EndingCrawls;
import app.joren.runtime.aws.AwsNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Part B of the shared cases, as far as it is about sites that want to be left alone. */
@CrawlerTest
@ExtendWith(OutputCaptureExtension.class)
class PolitenessCasesTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	private final TinySite site = TestNetwork.site();

	private final TinySite neighbour = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private StartingCrawls starting;

	@Autowired
	private EndingCrawls ending;

	@Autowired
	private SqsAsyncClient sqs;

	@Autowired
	private AwsNames names;

	@Autowired
	private MovedClock clock;

	@Test
	void b3NothingIsFetchedWhileRobotsTxtCannotBeRead() {
		this.site.status("/robots.txt", 503);
		String crawlId = this.user.start(crawledApp());
		await().atMost(LONG).until(() -> requests("/robots.txt") >= 3);

		Crawl waiting = this.user.now(crawlId);
		assertThat(this.site.paths()).containsOnly("/robots.txt");
		assertThat(waiting.state()).isEqualTo(Crawl.State.RUNNING);
		assertThat(waiting.problems()).extracting(Problem::type).containsExactly(ProblemType.SITE_ERROR);

		this.site.status("/robots.txt", 404);
		assertThat(this.user.end(crawlId).counts().created()).isEqualTo(2);
	}

	@Test
	void b6TheWholeHostWaitsAndOtherHostsDoNot() {
		String appId = crawledApp();
		this.site.status("/a", 429).header("/a", "Retry-After", "3600");
		this.neighbour.articles("/news", 3);

		Crawl waiting = untilItWaits(this.user.start(appId));
		List<String> before = this.site.paths();
		Crawl other = this.user.crawl(CrawlerUser.app(TinyDefinition.of(this.neighbour, "/news")));

		assertThat(other.counts().created()).isEqualTo(3);
		assertThat(this.site.paths()).isEqualTo(before);
		assertThat(waiting.resumes()).isAfter(waiting.started().plusSeconds(3600));
		assertThat(waiting.counts().failed()).isZero();
		assertThat(waiting.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS_AT_SITE))
			.satisfies((problem) -> assertThat(problem.detail()).contains("goes on by itself at"));
		this.ending.stop(waiting.id());
	}

	@Test
	void b6TheCrawlGoesOnByItselfAndThePageHasNotFailed(CapturedOutput output) {
		String appId = crawledApp();
		this.site.status("/a", 429).header("/a", "Retry-After", "4");

		String crawlId = this.user.start(appId);
		await().atMost(LONG).until(() -> requests("/a") == 1);
		this.site.article("/a", "A");
		Crawl crawl = this.user.end(crawlId);

		assertThat(crawl.counts().created()).isEqualTo(2);
		assertThat(crawl.counts().failed()).isZero();
		assertThat(crawl.resumes()).isNull();
		assertThat(this.site.requests()).filteredOn((request) -> request.path().equals("/a"))
			.extracting(TinySite.Request::arrived)
			.satisfies((arrived) -> assertThat(arrived.getLast()).isAfter(arrived.getFirst().plusSeconds(3)))
			.hasSize(2);
		assertThat(deadLetters()).isZero();
		assertThat(output.toString()).doesNotContain(" ERROR ");
	}

	@Test
	void b6RetryAfterMayBeADate() {
		String appId = crawledApp();
		Instant until = this.clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
		this.site.status("/a", 503)
			.header("/a", "Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC)));

		Crawl waiting = untilItWaits(this.user.start(appId));

		assertThat(waiting.resumes()).isBetween(until.minusSeconds(1), until.plusSeconds(30));
		this.ending.stop(waiting.id());
	}

	@Test
	void b7ASiteThatComesBackIsCrawledHoweverOftenItWasDown() {
		String appId = crawledApp();
		this.site.status("/news", 503);

		String crawlId = this.user.start(appId);
		await().atMost(LONG).until(() -> requests("/news") >= 6);
		assertThat(this.user.now(crawlId).problems()).isNotEmpty();
		assertThat(this.user.now(crawlId).counts().failed()).isZero();
		this.site.list("/news", "/a", "/b");

		assertThat(this.user.end(crawlId).counts().created()).isEqualTo(2);
		assertThat(deadLetters()).isZero();
	}

	@Test
	void b7OnePageThatIsAlwaysBrokenHoldsUpNoCrawl() {
		String appId = crawledApp();
		this.site.status("/a", 503);

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.state()).isEqualTo(Crawl.State.FINISHED);
		assertThat(crawl.counts().created()).isOne();
		assertThat(crawl.counts().failed()).isOne();
	}

	@Test
	void aCrawlThatWaitsForDaysCanBeStoppedAndHoldsUpNoRemake() {
		String appId = crawledApp();
		this.user.crawl(appId);
		this.site.status("/news", 429).header("/news", "Retry-After", "99999999999999");

		String crawlId = this.user.start(appId);
		Crawl waiting = untilItWaits(crawlId);
		Crawl remake = this.user.end(this.starting.start(new StartRemake(appId, UUID.randomUUID().toString(), 1)).id());
		this.ending.stop(crawlId);

		assertThat(waiting.resumes()).isBetween(this.clock.instant().plus(Duration.ofHours(23)),
				this.clock.instant().plus(Duration.ofHours(24)));
		assertThat(remake.counts().unchanged()).isEqualTo(2);
		assertThat(this.user.now(crawlId).state()).isEqualTo(Crawl.State.STOPPED);
		assertThat(deadLetters()).isZero();
	}

	private Crawl untilItWaits(String crawlId) {
		return await().atMost(LONG).until(() -> this.user.now(crawlId), (crawl) -> crawl.resumes() != null);
	}

	private String crawledApp() {
		this.site.list("/news", "/a", "/b").article("/a", "A").article("/b", "B");
		return CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
	}

	private int requests(String path) {
		return Collections.frequency(this.site.paths(), path);
	}

	private int deadLetters() {
		String queue = this.sqs.getQueueUrl((get) -> get.queueName(this.names.queue("visits-dlq.fifo")))
			.join()
			.queueUrl();
		return Integer.parseInt(this.sqs
			.getQueueAttributes(
					(get) -> get.queueUrl(queue).attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
			.join()
			.attributes()
			.get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES));
	}

}
