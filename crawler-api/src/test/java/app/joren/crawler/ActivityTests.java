package app.joren.crawler;

import java.time.Duration;
import java.util.List;

import app.joren.contracts.crawler.ActivityOrder;
import app.joren.contracts.crawler.ActivityPage;
import app.joren.contracts.crawler.ActivityTotals;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.crawler.CrawlUsage;
import app.joren.contracts.crawler.SiteActivity;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.activity.SiteActivities;
import app.joren.crawler.schedule.SiteSchedules;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.crawler.visit.EndingCrawls;
import app.joren.runtime.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** What operators are told of crawls. */
@CrawlerTest
class ActivityTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private SiteActivities activities;

	@Autowired
	private SiteSchedules schedules;

	@Autowired
	private EndingCrawls ending;

	@Autowired
	private JsonMapper json;

	@Test
	void crawlsCountWhatTheyUse() {
		Crawl crawl = this.user.crawl(appWith(10));

		CrawlUsage usage = crawl.usage();
		assertThat(usage.bytesSent()).isGreaterThan(100L * crawl.counts().requests());
		assertThat(usage.bytesReceived()).isGreaterThan(usage.bytesSent() / 2);
		assertThat(usage.bytesKept()).isPositive();
		assertThat(usage.tableWrites()).isGreaterThan(20);
		assertThat(usage.tableReads()).isPositive();
		assertThat(usage.objectWrites()).isGreaterThanOrEqualTo(20);
		assertThat(usage.queueRequests()).isGreaterThanOrEqualTo(2);
		assertThat(usage.computeMillis()).isPositive();
	}

	@Test
	void problemsAreCountedByTheirKinds() {
		this.site.list("/news", "/article-1", "/gone-1", "/gone-2");
		this.site.article("/article-1", "One");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.usage().errors()).containsEntry(ProblemType.PAGE_NOT_FOUND, 2);
		assertThat(total(appId).usage().errors()).isEqualTo(crawl.usage().errors());
	}

	@Test
	void aMonthIsTheSumOfItsCrawls() {
		String appId = appWith(10);
		Crawl first = this.user.crawl(appId);
		Crawl second = this.user.crawl(appId);

		ActivityTotals total = total(appId);

		assertThat(total.crawls()).isEqualTo(2);
		assertThat(total.counts()).isEqualTo(ended(first.counts().plus(second.counts())));
		assertThat(total.usage()).isEqualTo(first.usage().plus(second.usage()));
		assertThat(total.notModifiedShare()).isBetween(0.3, 0.6);
		assertThat(total.cost().totalCents()).isBetween(0.0001, 1.0);
	}

	@Test
	void sitesAreInTheOrderThatIsAskedFor() {
		List<String> apps = List.of(appWith(1), appWith(4), appWith(2));
		apps.forEach(this.user::crawl);

		ActivityPage all = this.activities.page(null, apps::contains, ActivityOrder.CREATED, true, 0, 50);
		ActivityPage second = this.activities.page(null, apps::contains, ActivityOrder.CREATED, false, 1, 2);

		assertThat(all.sites().stream().map(SiteActivity::appId)).containsExactly(apps.get(1), apps.get(2),
				apps.get(0));
		assertThat(all.total().counts().created()).isEqualTo(7);
		assertThat(all.sites().getFirst().last()).matches((last) -> last.state() == Crawl.State.FINISHED);
		assertThat(second.sites().stream().map(SiteActivity::appId)).containsExactly(apps.get(1));
		assertThat(second.all()).isEqualTo(3);
	}

	@Test
	void theNextCrawlIsToldUnlessThereIsNone() {
		String appId = appWith(1);
		Crawl crawl = this.user.crawl(appId);

		assertThat(this.activities.of(appId).getFirst().next()).isAfter(crawl.ended());
		assertThat(this.activities.of(appId).getFirst().paused()).isFalse();

		this.schedules.pause(appId, true);
		assertThat(this.activities.of(appId).getFirst().next()).isNull();
		assertThat(this.activities.of(appId).getFirst().paused()).isTrue();
	}

	@Test
	void aCrawlThatWasStoppedIsNotSaidToRun() {
		TinySite slow = TestNetwork.site().articles("/news", 60).slow(Duration.ofMillis(100));
		String appId = CrawlerUser.app(TinyDefinition.of(slow, "/news"));
		String crawlId = this.user.start(appId);
		await().until(() -> this.activities.of(appId), (months) -> !months.isEmpty());

		this.ending.stop(crawlId);

		assertThat(this.activities.of(appId).getFirst().last()).matches((last) -> last.state() == Crawl.State.STOPPED)
			.matches((last) -> last.ended() != null);
	}

	@Test
	void whatIsNoMonthIsRefused() {
		assertThatExceptionOfType(ProblemException.class)
			.isThrownBy(() -> this.activities.page("last year", (app) -> true, ActivityOrder.COST, true, 0, 50));
	}

	@Test
	void isForgottenWithItsApp() {
		String appId = appWith(1);
		this.user.crawl(appId);

		this.ending.forget(appId);

		assertThat(this.activities.of(appId)).isEmpty();
	}

	@Test
	void crawlsFromBeforeAnythingWasCountedAreStillRead() {
		String old = """
				{"id":"1","appId":"2","definitionVersion":1,"state":"FINISHED","problems":[],
				 "started":"2026-11-25T12:00:00Z","kind":"VISIT","drift":[],
				 "counts":{"waiting":0,"requests":7,"notModified":0,"created":3,"changed":0,"unchanged":0,"removed":0,
				           "notArticles":0,"failed":0}}""";

		assertThat(this.json.readValue(old, Crawl.class).usage()).isEqualTo(CrawlUsage.none());
	}

	private String appWith(int articles) {
		TinySite other = TestNetwork.site().articles("/news", articles);
		return CrawlerUser.app(TinyDefinition.of(other, "/news"));
	}

	private ActivityTotals total(String appId) {
		return this.activities.of(appId).getFirst().total();
	}

	private static CrawlCounts ended(CrawlCounts counts) {
		return new CrawlCounts(0, counts.requests(), counts.notModified(), counts.created(), counts.changed(),
				counts.unchanged(), counts.removed(), counts.notArticles(), counts.failed());
	}

}
