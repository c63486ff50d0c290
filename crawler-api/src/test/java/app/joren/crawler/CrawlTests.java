package app.joren.crawler;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.apps.ContentMessage.ArticleFound;
import app.joren.contracts.apps.ContentMessage.ArticleGone;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.crawler.StartCrawl;
import app.joren.contracts.crawler.StartRemake;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
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
import static org.awaitility.Awaitility.await;

/** Whole crawls of a tiny site. */
@CrawlerTest
class CrawlTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private StartingCrawls starting;

	@Autowired
	private EndingCrawls ending;

	@Autowired
	private Queues queues;

	@Autowired
	private SliceSettings slices;

	@Test
	void findsEveryArticleOfEverySection() {
		this.site.list("/news", List.of("/a", "/b"), "/news/2")
			.list("/news/2", "/c")
			.list("/sport", "/b", "/d")
			.article("/a", "A")
			.article("/b", "B")
			.article("/c", "C")
			.article("/d", "D");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news", "/sport"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.state()).isEqualTo(Crawl.State.FINISHED);
		assertThat(crawl.counts().created()).isEqualTo(4);
		assertThat(crawl.counts().waiting()).isZero();
		assertThat(crawl.counts().requests()).isEqualTo(8);
		assertThat(crawl.problems()).isEmpty();
		assertThat(titles(appId)).containsExactlyInAnyOrder("A [news]", "B [news, sport]", "C [news]", "D [sport]");
	}

	@Test
	void fetchesAgainOnlyWhatMayHaveChanged() {
		this.site.list("/news", "/a", "/b").article("/a", "A").article("/b", "B");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.user.messages(appId);
		this.site.requests().clear();

		Crawl second = this.user.crawl(appId);

		assertThat(second.counts().notModified()).isEqualTo(2);
		assertThat(second.counts().articles()).isEqualTo(2);
		assertThat(this.user.messages(appId)).isEmpty();
		assertThat(this.site.requests()).extracting((request) -> request.path() + !request.ifNoneMatch().isEmpty())
			.containsExactlyInAnyOrder("/newsfalse", "/atrue", "/btrue");
	}

	@Test
	void makesArticlesAgainWithoutAskingTheSite() {
		this.site.list("/news", "/a", "/b").article("/a", "A").article("/b", "B");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.user.messages(appId);
		this.site.requests().clear();
		this.site.article("/b", "B, not fetched");

		String id = UUID.randomUUID().toString();
		Crawl remake = this.user.end(this.starting.start(new StartRemake(appId, id, 1)).id());

		assertThat(remake.state()).isEqualTo(Crawl.State.FINISHED);
		assertThat(remake.kind()).isEqualTo(Crawl.Kind.REMAKE);
		assertThat(remake.counts().unchanged()).isEqualTo(2);
		assertThat(remake.counts().requests()).isZero();
		assertThat(this.site.requests()).isEmpty();
		assertThat(this.user.messages(appId)).isEmpty();
		assertThat(this.starting.start(new StartRemake(appId, id, 1))).isEqualTo(remake);
		assertThat(this.user.crawl(appId).counts().notModified()).isOne();
	}

	@Test
	void keepsArticlesWhoseSiteSaysThatItIsBackSoon() {
		this.site.list("/news", "/a", "/b").article("/a", "A").article("/b", "B");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.user.messages(appId);
		this.site.list("/a").list("/b");

		Crawl second = this.user.crawl(appId);
		this.site.article("/a", "A").article("/b", "B, corrected");
		Crawl third = this.user.crawl(appId);

		assertThat(second.counts().removed()).isZero();
		assertThat(second.counts().notArticles()).isEqualTo(2);
		assertThat(third.counts().unchanged()).isOne();
		assertThat(third.counts().changed()).isOne();
		assertThat(titles(appId)).containsExactly("B, corrected [news]");
	}

	@Test
	void saysThatTheDefinitionNoLongerMatches() {
		String[] paths = IntStream.range(0, 6).mapToObj((i) -> "/a" + i).toArray(String[]::new);
		this.site.list("/news", paths);
		List.of(paths).forEach((path) -> this.site.article(path, path));
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		Crawl first = this.user.crawl(appId);
		List.of(paths).forEach((path) -> this.site.list(path));

		Crawl second = this.user.crawl(appId);
		Crawl third = this.user.crawl(appId);

		assertThat(first.drift()).isEmpty();
		assertThat(second.drift()).contains(new Drift(Drift.Measure.UNREAD, 6, 6, 0, 6));
		assertThat(third.drift()).isEqualTo(second.drift());
		assertThat(second.problems()).extracting(Problem::detail)
			.anySatisfy((detail) -> assertThat(detail).startsWith("The site is no longer as its definition says"));
		assertThat(second.counts().removed()).isZero();
	}

	@Test
	void tellsOnlyOfTheArticleThatChanged() {
		this.site.list("/news", "/a", "/b").article("/a", "A").article("/b", "B");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.user.messages(appId);
		this.site.article("/b", "B, corrected");

		Crawl second = this.user.crawl(appId);

		assertThat(second.counts().changed()).isOne();
		assertThat(second.counts().unchanged()).isOne();
		assertThat(titles(appId)).containsExactly("B, corrected [news]");
	}

	@Test
	void removesAnArticleThatIsGone() {
		this.site.list("/news", "/a", "/b").article("/a", "A").article("/b", "B");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.user.messages(appId);
		this.site.list("/news", "/a").status("/b", 410);

		Crawl second = this.user.crawl(appId);
		Crawl third = this.user.crawl(appId);

		assertThat(second.counts().removed()).isOne();
		assertThat(third.counts().removed()).isZero();
		assertThat(this.user.messages(appId)).hasOnlyElementsOfType(ArticleGone.class).hasSize(1);
	}

	@Test
	void takesBackAnArticleThatIsThereAgain() {
		this.site.list("/news", "/a", "/b").article("/a", "A").article("/b", "B");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.site.status("/b", 404);
		this.user.crawl(appId);
		this.user.messages(appId);
		this.site.article("/b", "B");

		Crawl third = this.user.crawl(appId);

		assertThat(third.counts().created()).isOne();
		assertThat(titles(appId)).containsExactly("B [news]");
	}

	@Test
	void makesOneArticleOfSeveralAddresses() {
		this.site.list("/news", "/old", "/a", "/a?from=feed")
			.redirect("/old", "/a")
			.article("/a", "A")
			.article("/a?from=feed", "A", "/a");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		Crawl first = this.user.crawl(appId);
		Crawl second = this.user.crawl(appId);

		assertThat(first.counts().created()).isOne();
		assertThat(second.counts().articles()).isOne();
		assertThat(titles(appId)).containsOnly("A [news]");
	}

	@Test
	void keepsAnArticleWhileOneOfItsAddressesIsThere() {
		this.site.list("/news", "/a", "/a?from=feed").article("/a", "A").article("/a?from=feed", "A", "/a");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.site.status("/a", 404);

		Crawl second = this.user.crawl(appId);
		this.site.status("/a?from=feed", 404);
		Crawl third = this.user.crawl(appId);

		assertThat(second.counts().removed()).isZero();
		assertThat(third.counts().removed()).isOne();
	}

	@Test
	void filesAnArticleAgainWhoseSectionsGrewLater() {
		this.site.list("/news", "/a", "/b").list("/sport").article("/a", "A").page("/b", """
				<html><head><link rel=canonical href='/b'></head><body><h1>B</h1>
				<a class=section data-id=sport href='/more'>more</a></body></html>""").list("/more", "/a");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news", "/sport"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.counts().created()).isEqualTo(2);
		assertThat(titles(appId)).contains("A [news, sport]");
	}

	@Test
	void saysWhatCouldNotBeRead() {
		this.site.list("/news", "/a", "/absent", "/broken", "/secret", "/nothing", "http://elsewhere.example/")
			.article("/a", "A")
			.status("/broken", 500)
			.page("/secret", "<h1>Secret")
			.page("/nothing", "<p>Nothing")
			.page("/robots.txt", "User-agent: *\nDisallow: /secret");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.state()).isEqualTo(Crawl.State.FINISHED);
		assertThat(crawl.counts().failed()).isEqualTo(3);
		assertThat(crawl.counts().notArticles()).isOne();
		assertThat(crawl.problems()).extracting(Problem::type)
			.containsExactlyInAnyOrder(ProblemType.PAGE_NOT_FOUND, ProblemType.SITE_ERROR, ProblemType.ROBOTS_DISALLOW);
		assertThat(this.site.paths()).filteredOn("/broken"::equals).hasSize(2);
		assertThat(this.site.paths()).doesNotContain("/secret");
	}

	@Test
	void doesNotFollowToAnotherSite() {
		TinySite other = TestNetwork.site().article("/x", "X");
		this.site.list("/news", "/a", "/x").article("/a", "A").redirect("/x", other.address() + "/x");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.counts().created()).isOne();
		assertThat(crawl.counts().notArticles()).isOne();
		assertThat(other.requests()).isEmpty();
	}

	@Test
	void failsWhenNoSourceCanBeRead() {
		this.site.status("/news", 403);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news", "/sport"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.state()).isEqualTo(Crawl.State.FAILED);
		assertThat(crawl.problems()).extracting(Problem::type)
			.containsExactlyInAnyOrder(ProblemType.ACCESS_DENIED, ProblemType.PAGE_NOT_FOUND);
	}

	@Test
	void failsWhenThereAreNoArticles() {
		this.site.list("/news");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.state()).isEqualTo(Crawl.State.FAILED);
		assertThat(crawl.problems()).extracting(Problem::type).containsExactly(ProblemType.NO_ARTICLES);
	}

	@Test
	void keepsToTheLimitOfArticles() {
		articles(20);
		String appId = CrawlerUser.app(TinyDefinition.limited(this.site, 7, 100, "/news"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.counts().created()).isEqualTo(7);
		assertThat(crawl.state()).isEqualTo(Crawl.State.FINISHED);
	}

	@Test
	void keepsToTheLimitOfRequests() {
		articles(20);
		String appId = CrawlerUser.app(TinyDefinition.limited(this.site, 100, 10, "/news"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(this.site.requests()).hasSizeLessThanOrEqualTo(11);
		assertThat(crawl.state()).isEqualTo(Crawl.State.FINISHED);
	}

	@Test
	void endsAListThatNeverEnds() {
		this.site.list("/news", List.of("/a"), "/news?page=2")
			.list("/news?page=2", List.of("/a"), "/news?page=3")
			.list("/news?page=3", List.of("/a"), "/news?page=4")
			.article("/a", "A");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		this.user.crawl(appId);

		assertThat(this.site.paths()).doesNotContain("/news?page=3");
	}

	@Test
	void goesOnOverManySlices() {
		articles(100);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.counts().created()).isEqualTo(100);
		assertThat(crawl.counts().requests()).isEqualTo(102);
		assertThat(this.site.requests()).hasSize(102);
		assertThat(this.user.messages(appId)).hasSize(100).hasOnlyElementsOfType(ArticleFound.class);
	}

	@Test
	void isNotConfusedByMessagesThatComeTwiceOrLate() {
		articles(60);
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
		assertThat(messages.stream().map(CrawlTests::withoutTime).distinct()).hasSize(60);
		// Who loses the claim in the middle of a commit has told that one commit already.
		assertThat(messages).hasSizeBetween(60, 60 + this.slices.commitPages() + this.slices.pipeline());
	}

	@Test
	void isOneCrawlWhenItIsAskedForTwice() {
		articles(3);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		String crawlId = this.user.start(appId);

		Crawl again = this.starting.start(new StartCrawl(appId, crawlId, 1));

		assertThat(again.id()).isEqualTo(crawlId);
		assertThat(this.user.end(crawlId).counts().requests()).isEqualTo(5);
	}

	@Test
	void stopsWhenAPersonWantsIt() {
		articles(100);
		this.site.slow(Duration.ofMillis(50));
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		String crawlId = this.user.start(appId);
		await().until(() -> this.user.now(crawlId).counts().created() > 0);

		Crawl stopped = this.ending.stop(crawlId).orElseThrow();

		assertThat(stopped.state()).isEqualTo(Crawl.State.STOPPED);
		assertThat(this.user.end(crawlId).counts().created()).isLessThan(100);
	}

	@Test
	void tellsTheConsoleHowItGoesAndThatItEnded() {
		articles(50);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		Crawl crawl = this.user.crawl(appId);

		await().untilAsserted(
				() -> assertThat(TestNetwork.NEIGHBOURS.reports(crawl.id())).isNotEmpty().last().isEqualTo(crawl));
	}

	@Test
	void readsAgainWhatWasReadByAnotherDefinition() {
		articles(2);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		TestNetwork.NEIGHBOURS.define(appId, 2, TinyDefinition.of(this.site, "/news"));

		Crawl second = this.user.end(this.user.start(appId, 2));

		assertThat(second.counts().notModified()).isZero();
		assertThat(second.counts().unchanged()).isEqualTo(2);
	}

	@Test
	void forgetsAnApp() {
		articles(2);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);

		this.ending.forget(appId);

		assertThat(this.user.crawl(appId).counts().created()).isEqualTo(2);
	}

	/** Past the deduplication, and past the order of the group. */
	private void send(VisitSite visit) {
		this.queues.send(Visits.QUEUE, visit, visit.host(), UUID.randomUUID().toString());
	}

	private void articles(int count) {
		List<String> paths = IntStream.rangeClosed(1, count).mapToObj((number) -> "/article-" + number).toList();
		this.site.list("/news", paths.toArray(String[]::new));
		paths.forEach((path) -> this.site.article(path, "Article " + path));
	}

	private static String withoutTime(ContentMessage message) {
		return message.toString().replaceAll("seen=[^,]*", "");
	}

	private List<String> titles(String appId) {
		return this.user.messages(appId)
			.stream()
			.map(ArticleFound.class::cast)
			.map(this.user::article)
			.map((article) -> article.title() + " " + article.sections())
			.toList();
	}

}
