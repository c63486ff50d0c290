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
import static org.awaitility.Awaitility.await;

/** Whole crawls of a tiny site. */
@CrawlerTest
class CrawlTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

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
		assertThat(this.user.titles(appId)).containsExactlyInAnyOrder("A [news]", "B [news, sport]", "C [news]",
				"D [sport]");
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
		assertThat(this.user.titles(appId)).containsOnly("A [news]");
	}

	@Test
	void filesAnArticleAgainWhoseSectionsGrewLater() {
		this.site.list("/news", "/a", "/b").list("/sport").article("/a", "A").page("/b", """
				<html><head><link rel=canonical href='/b'></head><body><h1>B</h1>
				<a class=section data-id=sport href='/more'>more</a></body></html>""").list("/more", "/a");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news", "/sport"));

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.counts().created()).isEqualTo(2);
		assertThat(this.user.titles(appId)).contains("A [news, sport]");
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
	void tellsTheConsoleHowItGoesAndThatItEnded() {
		this.site.articles("/news", 50);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		Crawl crawl = this.user.crawl(appId);

		await().untilAsserted(
				() -> assertThat(TestNetwork.NEIGHBOURS.reports(crawl.id())).isNotEmpty().last().isEqualTo(crawl));
	}

}
