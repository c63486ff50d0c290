package app.joren.crawler;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.crawler.crawl.Crawls;
import app.joren.crawler.schedule.Schedule;
import app.joren.crawler.schedule.Scheduler;
import app.joren.crawler.schedule.SiteSchedules;
import app.joren.crawler.schedule.SiteSchedules.CrawlEnd;
import app.joren.crawler.schedule.SourceAnswer;
import app.joren.crawler.site.TinyDefinition;
import app.joren.emulator.testing.OnEmulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** Any number of schedulers beside each other, and what an outage leaves to them. */
@OnEmulator
@Import({ TestCrawler.class, UpdateTests.Alone.class })
@ContextConfiguration(initializers = TestNetwork.class)
@SpringBootTest(classes = CrawlerApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
		args = "scheduler", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "joren.crawler.schedule.per-minute=60")
class SchedulerTests {

	private static final SiteDefinition SITE = TinyDefinition.of(TestNetwork.site(), "/news");

	private static final URI SOURCE = URI.create(SITE.home() + "news");

	private static final int PER_MINUTE = 60;

	@Autowired
	private Scheduler scheduler;

	@Autowired
	private SiteSchedules schedules;

	@Autowired
	private Crawls crawls;

	@Autowired
	private MovedClock clock;

	private List<String> apps = List.of();

	@AfterEach
	void nothingIsLeftToStart() throws Exception {
		each(this.apps, this.schedules::forget);
	}

	@Test
	void severalAtOnceStartWhatIsDueOnce() throws Exception {
		known(30);
		this.clock.goOn(Duration.ofHours(3));
		int started = 0;
		for (int minute = 0; minute < 6; minute++) {
			started += together(3);
			this.clock.goOn(Duration.ofSeconds(20));
		}
		assertThat(started).isEqualTo(30);
		assertThat(this.apps).allSatisfy((app) -> assertThat(this.crawls.of(app)).hasSize(1));
	}

	@Test
	void whatAnOutageOfADayLeavesIsSpreadOverTime() throws Exception {
		known(1000);
		this.clock.goOn(Duration.ofDays(1));
		List<Integer> minutes = new ArrayList<>();
		while (minutes.stream().mapToInt(Integer::intValue).sum() < 1000) {
			assertThat(minutes).hasSizeLessThan(30);
			int started = 0;
			for (int look = 0; look < 6; look++) {
				started += together(2);
				this.clock.goOn(Duration.ofSeconds(10));
			}
			minutes.add(started);
		}
		assertThat(minutes).allMatch((started) -> started <= PER_MINUTE + PER_MINUTE / 6 + 1);
		assertThat(minutes).hasSizeBetween(1000 / PER_MINUTE, 2 * 1000 / PER_MINUTE);
		assertThat(this.scheduler.startDue()).isZero();
		assertThat(this.apps.stream().limit(50)).allSatisfy((app) -> assertThat(this.crawls.of(app)).hasSize(1));
	}

	@Test
	void makesUpForASchedulerThatDiedBeforeItsCrawlBegan() throws Exception {
		known(1);
		String app = this.apps.getFirst();
		TestNetwork.NEIGHBOURS.forget(app);
		this.clock.goOn(Duration.ofHours(3));
		this.scheduler.startDue();
		String claimed = this.schedules.find(app).map(Schedule::running).orElse("");
		TestNetwork.NEIGHBOURS.define(app, SITE);
		this.clock.goOn(Duration.ofHours(3));
		this.scheduler.startDue();
		assertThat(claimed).isNotNull();
		assertThat(this.crawls.of(app)).extracting(Crawl::kind).containsExactly(Crawl.Kind.UPDATE);
	}

	@Test
	void spreadsWhatWasCrawledAtTheSameMoment() throws Exception {
		known(100);
		List<Instant> due = this.apps.stream()
			.flatMap((app) -> this.schedules.find(app).stream())
			.flatMap((schedule) -> schedule.due().stream())
			.sorted()
			.toList();
		assertThat(due).hasSize(100).doesNotHaveDuplicates();
		assertThat(Duration.between(due.getFirst(), due.getLast())).isGreaterThan(Duration.ofMinutes(8));
	}

	/** Apps whose sites have been crawled just now. */
	private void known(int count) throws Exception {
		this.apps = IntStream.range(0, count).mapToObj((n) -> UUID.randomUUID().toString()).toList();
		each(this.apps, (app) -> {
			TestNetwork.NEIGHBOURS.define(app, SITE);
			Crawl crawl = new Crawl(UUID.randomUUID().toString(), app, 1, Crawl.State.RUNNING, CrawlCounts.none(),
					List.of(), this.clock.instant(), null);
			this.schedules.begin(crawl, List.of(SOURCE));
			this.schedules.ended(crawl, new CrawlEnd(
					Map.of(SOURCE, new SourceAnswer(true, List.of(), null, null, List.of())), true, false, null));
		});
	}

	private static void each(List<String> apps, Consumer<String> work) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<?>> all = new ArrayList<>();
			apps.forEach((app) -> all.add(threads.submit(() -> work.accept(app))));
			for (Future<?> one : all) {
				one.get();
			}
		}
	}

	private int together(int schedulers) throws Exception {
		Callable<Integer> look = this.scheduler::startDue;
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			int all = 0;
			for (Future<Integer> started : threads.invokeAll(Collections.nCopies(schedulers, look))) {
				all += started.get();
			}
			return all;
		}
	}

}
