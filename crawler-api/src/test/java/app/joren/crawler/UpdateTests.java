package app.joren.crawler;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.crawl.Crawls;
import app.joren.crawler.schedule.Schedule;
import app.joren.crawler.schedule.Scheduler;
import app.joren.crawler.schedule.SiteSchedules;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Crawls that happen by themselves, with a clock that the tests move. */
@CrawlerTest
@Import(UpdateTests.Alone.class)
class UpdateTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private Scheduler scheduler;

	@Autowired
	private SiteSchedules schedules;

	@Autowired
	private Crawls crawls;

	@Autowired
	private MovedClock clock;

	private String appId = "";

	@AfterEach
	void nothingIsLeftToStart() {
		this.schedules.forget(this.appId);
	}

	@Test
	void asksAnUnchangedListOnceAndNothingElse() {
		crawlFirst("/a", "/b", "/c");
		Crawl update = nextOfSource();
		assertThat(update.kind()).isEqualTo(Crawl.Kind.UPDATE);
		assertThat(update.state()).isEqualTo(Crawl.State.FINISHED);
		assertThat(this.site.requests()).extracting((request) -> request.path() + !request.ifNoneMatch().isEmpty())
			.startsWith("/newstrue")
			.doesNotContain("/newsfalse", "/afalse", "/bfalse", "/cfalse");
		assertThat(update.counts().notModified()).isEqualTo(update.counts().requests());
	}

	@Test
	void fetchesWhatIsNewAndLeavesAloneWhatIsKnown() {
		crawlFirst("/a", "/b", "/c");
		nextOfSource();
		this.site.requests().clear();
		this.site.list("/news", "/d", "/a", "/b", "/c").article("/d", "D");
		Crawl update = nextOfSource();
		assertThat(update.counts().created()).isOne();
		assertThat(this.user.titles(this.appId)).containsExactly("D [news]");
		assertThat(this.site.paths()).contains("/news", "/d");
	}

	@Test
	void looksAgainAtAnArticleMoreAndMoreRarely() {
		crawlFirst("/a");
		IntStream.range(0, 40).forEach((n) -> next());
		long looks = this.site.paths().stream().filter("/a"::equals).count();
		Duration passed = Duration.between(this.crawls.of(this.appId).getLast().started(), this.clock.instant());
		assertThat(passed).isGreaterThan(Duration.ofDays(4));
		assertThat(looks).isBetween(5L, 12L);
	}

	@Test
	void findsACorrectionOfAnArticle() {
		crawlFirst("/a", "/b");
		this.site.article("/a", "A, corrected");
		IntStream.range(0, 4).forEach((n) -> next());
		assertThat(this.user.titles(this.appId)).containsExactly("A, corrected [news]");
	}

	@Test
	void followsOnlyAsFarAsThereIsNews() {
		this.site.list("/news", List.of("/a", "/b"), "/news/2")
			.list("/news/2", "/c", "/d")
			.article("/a", "A")
			.article("/b", "B")
			.article("/c", "C")
			.article("/d", "D");
		first();
		this.site.list("/news", List.of("/e", "/a", "/b"), "/news/2").article("/e", "E");
		Crawl update = nextOfSource();
		assertThat(update.counts().created()).isOne();
		assertThat(this.site.paths()).contains("/e").doesNotContain("/news/2");
	}

	@Test
	void triesAgainWhatCouldNotBeReadThoughTheListIsAsItWas() {
		this.site.list("/news", "/a", "/b").article("/a", "A").status("/b", 503);
		first();
		this.site.article("/b", "B");
		IntStream.range(0, 4).forEach((n) -> next());
		assertThat(this.user.titles(this.appId)).containsExactly("B [news]");
	}

	@Test
	void takesAPartOfTheSiteForNothingButAReasonToLookAtAllOfIt() {
		String[] paths = IntStream.range(0, 6).mapToObj((n) -> "/a" + n).toArray(String[]::new);
		crawlFirst(paths);
		this.clock.goOn(Duration.ofDays(2));
		this.site.status("/news", 404);
		Crawl odd = startedNow();
		Crawl whole = startedNow();
		assertThat(odd.kind()).isEqualTo(Crawl.Kind.UPDATE);
		assertThat(odd.drift()).isEmpty();
		assertThat(whole.kind()).isEqualTo(Crawl.Kind.VISIT);
		assertThat(whole.drift()).isNotEmpty();
		assertThat(this.user.messages(this.appId)).isEmpty();
	}

	@Test
	void takesAPartOfTheSiteForNoSiteThatLostItsPages() {
		String[] paths = IntStream.range(0, 30).mapToObj((n) -> "/a" + n).toArray(String[]::new);
		crawlFirst(paths);
		List<Crawl> updates = IntStream.range(0, 6).mapToObj((n) -> next()).toList();
		assertThat(updates).allSatisfy((update) -> assertThat(update.drift()).isEmpty())
			.allSatisfy((update) -> assertThat(update.kind()).isEqualTo(Crawl.Kind.UPDATE));
		assertThat(this.user.changes(this.appId)).isEmpty();
		assertThat(this.user.messages(this.appId)).isEmpty();
	}

	@Test
	void startsNothingWhileItIsPaused() {
		crawlFirst("/a");
		this.schedules.pause(this.appId, true);
		this.clock.goOn(Duration.ofDays(3));
		assertThat(this.scheduler.startDue()).isZero();
		this.schedules.pause(this.appId, false);
		assertThat(this.scheduler.startDue()).isOne();
		this.user.end(started());
	}

	@Test
	void letsAPersonsCrawlGoFirst() {
		crawlFirst("/a", "/b");
		this.site.slow(Duration.ofMillis(300));
		this.clock.goOn(Duration.ofDays(1));
		this.scheduler.startDue();
		String update = started();
		String asked = this.user.start(this.appId);
		assertThat(this.user.end(asked).state()).isEqualTo(Crawl.State.FINISHED);
		assertThat(this.user.now(update).state()).isIn(Crawl.State.STOPPED, Crawl.State.FINISHED);
		assertThat(this.user.end(asked).counts().articles()).isEqualTo(2);
	}

	private void crawlFirst(String... paths) {
		this.site.list("/news", paths);
		List.of(paths).forEach((path) -> this.site.article(path, path.substring(1).toUpperCase(Locale.ROOT)));
		first();
	}

	private void first() {
		this.appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(this.appId);
		settled();
		this.user.messages(this.appId);
		this.user.changes(this.appId);
		this.site.requests().clear();
	}

	/** Waits for what is due next, and lets it happen. */
	private Crawl next() {
		Schedule schedule = settled();
		this.clock.goOn(Duration.between(this.clock.instant(), schedule.due().orElseThrow()).plusMillis(1));
		return startedNow();
	}

	/** The next crawl in which the list is asked. */
	private Crawl nextOfSource() {
		Schedule schedule = settled();
		this.clock.goOn(Duration.between(this.clock.instant(), schedule.sources().getFirst().due()).plusMillis(1));
		return startedNow();
	}

	private Crawl startedNow() {
		settled();
		this.clock.goOn(Duration.ofSeconds(1));
		assertThat(this.scheduler.startDue()).isOne();
		Crawl crawl = this.user.end(started());
		settled();
		return crawl;
	}

	/** The crawl that was started last; it may have ended by now. */
	private String started() {
		return this.crawls.of(this.appId).getFirst().id();
	}

	/** The end of a crawl is told to the schedule a moment after it can be seen. */
	private Schedule settled() {
		return await().until(() -> this.schedules.find(this.appId).orElseThrow(),
				(schedule) -> schedule.running() == null);
	}

	/** Makes a context of its own, with no apps but those of this test. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Alone {

	}

}
