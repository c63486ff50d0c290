package app.joren.crawler;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import app.joren.contracts.apps.ContentMessage.ArticleFound;
import app.joren.contracts.apps.ContentMessage.ArticleGone;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.StartRemake;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.StartingCrawls;
import app.joren.crawler.page.PageArchive;
import app.joren.crawler.page.PageState;
import app.joren.crawler.page.Pages;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages ask of programs is done. */
@CrawlerTest
class PageDirectivesTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private Pages pages;

	@Autowired
	private PageArchive archive;

	@Autowired
	private StartingCrawls starting;

	private String appId = "";

	@BeforeEach
	void isAtHand() {
		this.site.list("/news", "/a", "/b").article("/a", "A").article("/b", "B");
		this.appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
	}

	@Test
	void aPageThatIsNotToBeShownGivesNoArticle() {
		ask("/a", "<meta name=robots content='noindex'>");

		Crawl crawl = this.user.crawl(this.appId);

		assertThat(crawl.counts().created()).isOne();
		assertThat(crawl.counts().notArticles()).isOne();
		assertThat(crawl.problems()).extracting(Problem::type).containsExactly(ProblemType.ROBOTS_META);
		assertThat(this.user.titles(this.appId)).containsExactly("B [news]");
	}

	@Test
	void aHeaderTakesAKnownArticleOutThoughThePageIsAsItWas() {
		this.user.crawl(this.appId);
		this.user.messages(this.appId);
		this.site.header("/a", "X-Robots-Tag", "otherbot: noarchive, joren: noindex");

		Crawl second = this.user.crawl(this.appId);
		remake();
		this.site.header("/a", "X-Robots-Tag", "otherbot: noindex");
		Crawl third = this.user.crawl(this.appId);

		assertThat(second.counts().removed()).isOne();
		assertThat(page("/a").articleId()).isNotNull();
		assertThat(third.counts().created()).isOne();
		assertThat(this.user.messages(this.appId)).satisfiesExactly(
				(gone) -> assertThat(gone).isInstanceOf(ArticleGone.class),
				(found) -> assertThat(found).isInstanceOf(ArticleFound.class));
	}

	@Test
	void aPageIsLeftOutFromTheTimeThatItNames() {
		ask("/a", "<meta name=robots content='unavailable_after: 2001-01-01'>");
		ask("/b", "<meta name=robots content='unavailable_after: 2099-01-01'>");

		Crawl first = this.user.crawl(this.appId);
		Crawl second = this.user.crawl(this.appId);

		assertThat(first.counts().created()).isOne();
		assertThat(second.counts().unchanged()).isOne();
		assertThat(second.counts().notModified()).isOne();
		assertThat(this.user.titles(this.appId)).containsExactly("B [news]");
	}

	@Test
	void linksOfAPageThatWantsSoAreNotFollowed() {
		this.site.page("/b", """
				<link rel=canonical href='/b'><meta name=joren content=nofollow><h1>B</h1>
				<a class=article href='/c'>c</a>""").article("/c", "C");

		this.user.crawl(this.appId);

		assertThat(this.site.paths()).doesNotContain("/c");
		assertThat(this.user.titles(this.appId)).containsExactlyInAnyOrder("A [news]", "B [news]");
	}

	@Test
	void linksAreFollowedThoughTheyVouchForNothing() {
		this.site.page("/news", "<a class=article rel=nofollow href='/a'>a</a>");

		this.user.crawl(this.appId);

		assertThat(this.user.titles(this.appId)).containsExactly("A [news]");
	}

	@Test
	void noCopyIsKeptOfAPageThatIsShown() {
		this.user.crawl(this.appId);
		Set<String> copies = page("/a").keys();
		ask("/a", "<meta name=robots content=noarchive>");

		Crawl second = this.user.crawl(this.appId);
		Crawl remake = remake();
		Crawl third = this.user.crawl(this.appId);

		assertThat(second.counts().articles()).isEqualTo(2);
		assertThat(page("/a").articleId()).isNotNull();
		assertThat(page("/a").keys()).isEmpty();
		assertThat(copies).isNotEmpty().allSatisfy((copy) -> assertThat(this.archive.find(copy)).isEmpty());
		assertThat(remake.counts().unchanged()).isOne();
		assertThat(third.counts().unchanged()).isEqualTo(2);
		assertThat(third.counts().removed()).isZero();
	}

	private Crawl remake() {
		return this.user.end(this.starting.start(new StartRemake(this.appId, UUID.randomUUID().toString(), 1)).id());
	}

	private void ask(String path, String meta) {
		this.site.page(path, "<html><head>%s<link rel=canonical href='%s'></head><body><h1>%s</h1>".formatted(meta,
				path, path.substring(1).toUpperCase(Locale.ROOT)));
	}

	private PageState page(String path) {
		return this.pages.find(this.appId, URI.create(this.site.address() + path)).orElseThrow();
	}

}
