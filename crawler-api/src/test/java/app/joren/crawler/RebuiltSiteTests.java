package app.joren.crawler;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import app.joren.contracts.apps.ContentMessage.ArticleFound;
import app.joren.contracts.apps.ContentMessage.ArticleGone;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.crawler.SiteChanged;
import app.joren.contracts.crawler.StartRemake;
import app.joren.crawler.crawl.StartingCrawls;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of articles whose site is rebuilt. */
@CrawlerTest
class RebuiltSiteTests {

	private static final List<String> PATHS = List.of("/a", "/b", "/c", "/d", "/e", "/f");

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private StartingCrawls starting;

	private String appId = "";

	@BeforeEach
	void isCrawled() {
		this.site.list("/news", PATHS.toArray(String[]::new));
		PATHS.forEach((path) -> this.site.article(path, "Old " + path));
		this.appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		TestNetwork.NEIGHBOURS.define(this.appId, 2, TinyDefinition.rebuilt(this.site, "/news"));
		this.user.crawl(this.appId);
		this.user.messages(this.appId);
		this.user.changes(this.appId);
	}

	@Test
	void tellsTheAnalyzerWithThePagesAsTheyAreAndAsTheyWere() {
		rebuild();

		Crawl crawl = this.user.crawl(this.appId);

		SiteChanged change = this.user.changes(this.appId).getFirst();
		assertThat(change.crawlId()).isEqualTo(crawl.id());
		assertThat(change.findings()).contains(new Drift(Drift.Measure.UNREAD, 6, 6, 0, 6));
		assertThat(change.sources()).containsExactly(URI.create(this.site.address() + "/news"));
		assertThat(change.pages()).hasSize(6)
			.allSatisfy((page) -> assertThat(page.before()).isNotNull().isNotEqualTo(page.now()));
		assertThat(this.user.messages(this.appId)).isEmpty();
	}

	@Test
	void saysNothingWhileItIsAsItWas() {
		this.user.crawl(this.appId);

		assertThat(this.user.changes(this.appId)).isEmpty();
	}

	@Test
	void noticesThatAllListsAreGone() {
		this.site.status("/news", 404);

		Crawl crawl = this.user.crawl(this.appId);

		assertThat(crawl.state()).isEqualTo(Crawl.State.FAILED);
		assertThat(this.user.changes(this.appId).getFirst().findings())
			.contains(new Drift(Drift.Measure.LOST_SOURCE, 1, 1, 0, 1));
	}

	@Test
	void takesASiteThatIsDownForNoOtherSite() {
		this.site.status("/news", 503);

		assertThat(this.user.crawl(this.appId).state()).isEqualTo(Crawl.State.FAILED);
		assertThat(this.user.changes(this.appId)).isEmpty();
	}

	@Test
	void makesArticlesByTheNewDefinitionAndGoesBackToWhatTheyWere() {
		rebuild();
		this.user.crawl(this.appId);
		this.site.requests().clear();

		Crawl forward = remake(2);
		List<String> rebuilt = titles();
		Crawl back = remake(1);

		assertThat(forward.counts().changed()).isEqualTo(6);
		assertThat(rebuilt).hasSize(6).allMatch((title) -> title.startsWith("New "));
		assertThat(back.counts().changed()).isEqualTo(6);
		assertThat(titles()).hasSize(6).allMatch((title) -> title.startsWith("Old "));
		assertThat(this.site.requests()).isEmpty();
	}

	@Test
	void removesWhatIsNoArticleByAnotherDefinition() {
		this.site.requests().clear();

		Crawl remake = remake(2);

		assertThat(remake.counts().removed()).isEqualTo(6);
		assertThat(this.user.messages(this.appId)).hasOnlyElementsOfType(ArticleGone.class).hasSize(6);
		assertThat(remake(1).counts().created()).isEqualTo(6);
		assertThat(this.site.requests()).isEmpty();
	}

	private Crawl remake(int version) {
		return this.user
			.end(this.starting.start(new StartRemake(this.appId, UUID.randomUUID().toString(), version)).id());
	}

	private void rebuild() {
		PATHS.forEach((path) -> this.site.page(path, """
				<html><head><link rel=canonical href='%1$s'></head><body><h2>New %1$s</h2>
				<p>Text of %1$s</body></html>""".formatted(path)));
	}

	private List<String> titles() {
		return this.user.messages(this.appId)
			.stream()
			.map(ArticleFound.class::cast)
			.map(this.user::article)
			.map((article) -> article.title())
			.toList();
	}

}
