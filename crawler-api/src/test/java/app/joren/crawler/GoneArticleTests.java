package app.joren.crawler;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.apps.ContentMessage.ArticleFound;
import app.joren.contracts.apps.ContentMessage.ArticleGone;
import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.page.KeptBody;
import app.joren.crawler.page.PageArchive;
import app.joren.crawler.page.PageState;
import app.joren.crawler.page.Pages;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** When an article is taken out of the app, and what is left of it. */
@CrawlerTest
class GoneArticleTests {

	private static final Duration DAY = Duration.ofDays(1);

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private MovedClock clock;

	@Autowired
	private Pages pages;

	@Autowired
	private PageArchive archive;

	private String appId = "";

	private List<ContentMessage> told = List.of();

	@BeforeEach
	void isCrawled() {
		this.site.list("/news", "/a", "/b").article("/a", "A").article("/b", "B");
		this.appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(this.appId);
		this.told = this.user.messages(this.appId);
	}

	@Test
	void whatIsGoneForGoodGoesAtOnce() {
		this.site.status("/b", 410);

		assertThat(this.user.crawl(this.appId).counts().removed()).isOne();
		assertThat(this.user.messages(this.appId)).hasOnlyElementsOfType(ArticleGone.class).hasSize(1);
	}

	@Test
	void whatIsNotFoundGoesWhenItStaysSo() {
		this.site.status("/b", 404);

		Crawl first = this.user.crawl(this.appId);
		Crawl again = this.user.crawl(this.appId);
		this.clock.goOn(DAY);
		Crawl nextDay = this.user.crawl(this.appId);

		assertThat(List.of(first, again, nextDay)).extracting((crawl) -> crawl.counts().removed())
			.containsExactly(0, 0, 1);
		assertThat(this.user.messages(this.appId)).hasOnlyElementsOfType(ArticleGone.class).hasSize(1);
	}

	@Test
	void anOutageRemovesNothing() {
		for (int day = 0; day < 3; day++) {
			this.site.status("/a", 404).status("/b", 404);
			this.user.crawl(this.appId);
			this.site.article("/a", "A").article("/b", "B");
			this.user.crawl(this.appId);
			this.clock.goOn(DAY);
		}

		assertThat(this.user.messages(this.appId)).isEmpty();
	}

	@Test
	void itStaysInTheArchiveAndComesBackUnderItsId() {
		this.site.status("/b", 410);
		this.user.crawl(this.appId);
		PageState gone = this.pages.find(this.appId, URI.create(this.site.address() + "/b")).orElseThrow();
		this.user.messages(this.appId);
		this.site.article("/b", "B, again");

		Crawl back = this.user.crawl(this.appId);

		assertThat(gone.body().map(KeptBody::contentHash).flatMap(this.archive::find)).isPresent();
		assertThat(back.counts().created()).isOne();
		assertThat(this.user.messages(this.appId)).singleElement()
			.isInstanceOf(ArticleFound.class)
			.extracting(ContentMessage::articleId)
			.isIn(this.told.stream().map(ContentMessage::articleId).toList());
		assertThat(this.told).filteredOn(ArticleFound.class::isInstance)
			.map(ArticleFound.class::cast)
			.allSatisfy((found) -> assertThat(this.user.article(found)).isNotNull());
	}

}
