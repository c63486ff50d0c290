package app.joren.crawler;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import app.joren.contracts.apps.ContentMessage.ArticleGone;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.crawler.StartRemake;
import app.joren.contracts.problem.Problem;
import app.joren.crawler.crawl.StartingCrawls;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.crawler.visit.EndingCrawls;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Crawls of a site that was crawled before. */
@CrawlerTest
class RecrawlTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private StartingCrawls starting;

	@Autowired
	private EndingCrawls ending;

	@Test
	void fetchesAgainOnlyWhatMayHaveChanged() {
		this.site.list("/news", "/a", "/b").article("/a", "A").article("/b", "B");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.user.messages(appId);
		this.site.requests().clear();

		Crawl second = this.user.crawl(appId);

		assertThat(second.counts().notModified()).isEqualTo(3);
		assertThat(second.counts().articles()).isEqualTo(2);
		assertThat(this.user.messages(appId)).isEmpty();
		assertThat(this.site.requests()).extracting((request) -> request.path() + !request.ifNoneMatch().isEmpty())
			.containsExactlyInAnyOrder("/newstrue", "/atrue", "/btrue");
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
		assertThat(this.user.crawl(appId).counts().notModified()).isEqualTo(2);
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
		assertThat(this.user.titles(appId)).containsExactly("B, corrected [news]");
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
		assertThat(this.user.titles(appId)).containsExactly("B, corrected [news]");
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
		this.site.status("/b", 410);
		this.user.crawl(appId);
		this.user.messages(appId);
		this.site.article("/b", "B");

		Crawl third = this.user.crawl(appId);

		assertThat(third.counts().created()).isOne();
		assertThat(this.user.titles(appId)).containsExactly("B [news]");
	}

	@Test
	void keepsAnArticleWhileOneOfItsAddressesIsThere() {
		this.site.list("/news", "/a", "/a?from=feed").article("/a", "A").article("/a?from=feed", "A", "/a");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.site.status("/a", 410);

		Crawl second = this.user.crawl(appId);
		this.site.status("/a?from=feed", 410);
		Crawl third = this.user.crawl(appId);

		assertThat(second.counts().removed()).isZero();
		assertThat(third.counts().removed()).isOne();
	}

	@Test
	void readsAgainWhatWasReadByAnotherDefinition() {
		this.site.articles("/news", 2);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		TestNetwork.NEIGHBOURS.define(appId, 2, TinyDefinition.of(this.site, "/news"));

		Crawl second = this.user.end(this.user.start(appId, 2));

		assertThat(second.counts().notModified()).isZero();
		assertThat(second.counts().unchanged()).isEqualTo(2);
	}

	@Test
	void forgetsAnApp() {
		this.site.articles("/news", 2);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);

		this.ending.forget(appId);

		assertThat(this.user.crawl(appId).counts().created()).isEqualTo(2);
	}

}
