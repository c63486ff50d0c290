package app.joren.crawler;

import java.util.List;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Where crawls end. */
@CrawlerTest
class CrawlLimitsTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Test
	void keepsToTheLimitOfArticles() {
		this.site.articles("/news", 20);
		String appId = CrawlerUser.app(TinyDefinition.limited(this.site, 7, 100, "/news"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.counts().created()).isEqualTo(7);
		assertThat(crawl.state()).isEqualTo(Crawl.State.FINISHED);
	}

	@Test
	void keepsToTheLimitOfRequests() {
		this.site.articles("/news", 20);
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

}
