package app.joren.crawler;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.emulator.testing.OnEmulator;
import app.joren.runtime.fetch.FetchOutcome.Fetched;
import app.joren.runtime.fetch.FetchRequest;
import app.joren.runtime.robots.PoliteFetcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Several processes that visit the same hosts: three workers, of which one is killed,
 * crawl apps that share hosts and have several, and this one fetches as an analysis does.
 */
@OnEmulator
@Import({ TestCrawler.class, CrawlerUser.class })
@ContextConfiguration(initializers = TestNetwork.class)
@SpringBootTest(classes = CrawlerApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
		args = "webapi", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "joren.fetch.local-manners=true", "joren.fetch.delay=150ms" })
class PoliteWorkersIT {

	private static final Duration DELAY = Duration.ofMillis(150);

	private static final Map<String, String> MANNERS = Map.of("joren.fetch.local-manners", "true", "joren.fetch.delay",
			"150ms");

	private static final int ARTICLES = 12;

	private static final int APPS = 4;

	private static final Path LOG = Path.of("target", "polite-workers.log");

	private final TinySite site = site("/news");

	private final TinySite otherHost = site("/more");

	@Autowired
	private CrawlerUser user;

	@Autowired
	private PoliteFetcher analysis;

	@Autowired
	private Environment environment;

	@Test
	void neverMeetAtAHost() {
		List<String> crawls = IntStream.range(0, APPS).mapToObj(this::start).toList();
		AtomicBoolean over = new AtomicBoolean();
		List<Fetched> fetched = new ArrayList<>();
		Thread analyst = Thread.ofVirtual().start(() -> analyse(over, fetched));

		List<Crawl> ended;
		try (WorkerProcess _ = worker(); WorkerProcess _ = worker()) {
			try (WorkerProcess _ = worker()) {
				await().atMost(Duration.ofMinutes(4)).until(() -> this.site.requests().size() > 25);
			}
			ended = crawls.stream().map(this::end).toList();
		}
		over.set(true);
		await().atMost(Duration.ofMinutes(1)).until(() -> !analyst.isAlive());

		assertThat(ended).allSatisfy((crawl) -> {
			assertThat(crawl.state()).isEqualTo(Crawl.State.FINISHED);
			assertThat(crawl.counts().created()).isEqualTo(2 * ARTICLES);
			assertThat(crawl.counts().failed()).isZero();
		});
		assertThat(fetched).isNotEmpty();
		Stream.of(this.site, this.otherHost).forEach(PoliteWorkersIT::hadItsPeace);
	}

	private static void hadItsPeace(TinySite host) {
		List<Instant> arrivals = host.requests().stream().map(TinySite.Request::arrived).sorted().toList();
		assertThat(host.mostAtOnce()).isOne();
		assertThat(arrivals).hasSizeGreaterThan(APPS * ARTICLES);
		for (int i = 1; i < arrivals.size(); i++) {
			assertThat(Duration.between(arrivals.get(i - 1), arrivals.get(i))).isGreaterThanOrEqualTo(DELAY);
		}
		assertThat(host.paths()).filteredOn("/robots.txt"::equals).hasSize(1);
	}

	private void analyse(AtomicBoolean over, List<Fetched> fetched) {
		while (!over.get()) {
			if (this.analysis.fetch(FetchRequest.of(this.site.address() + "/article-1")) instanceof Fetched page) {
				fetched.add(page);
			}
		}
	}

	/** Apps of different sites are different groups of messages. */
	private String start(int number) {
		SiteDefinition one = TinyDefinition.of(this.site, "/news");
		List<Section> sections = Stream
			.concat(one.sections().stream(), TinyDefinition.of(this.otherHost, "/more").sections().stream())
			.toList();
		return this.user.start(CrawlerUser.app(new SiteDefinition(one.format(),
				URI.create("https://site-" + number + ".example/"), one.name(), one.language(), one.zone(),
				one.rendering(), sections, one.templates(), one.addresses(), one.crawl())));
	}

	private Crawl end(String crawlId) {
		return await().atMost(Duration.ofMinutes(4))
			.until(() -> this.user.now(crawlId), (crawl) -> crawl.state().ended());
	}

	private WorkerProcess worker() {
		return WorkerProcess.start(this.environment, MANNERS, LOG);
	}

	private static TinySite site(String list) {
		return TestNetwork.site().articles(list, ARTICLES).slow(Duration.ofMillis(20));
	}

}
