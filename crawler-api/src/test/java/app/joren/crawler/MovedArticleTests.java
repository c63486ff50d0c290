package app.joren.crawler;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.apps.ContentMessage.ArticleFound;
import app.joren.contracts.apps.ContentMessage.ArticleGone;
import app.joren.contracts.article.Article;
import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles and lists that get other addresses. */
@CrawlerTest
class MovedArticleTests {

	private static final Duration LONG = Duration.ofDays(4);

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private MovedClock clock;

	@Test
	void anArticleAtItsNewAddressIsOneArticle() {
		this.site.list("/news", "/old-title-a4711").article("/old-title-a4711", "Old title");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		ContentMessage old = this.user.messages(appId).getFirst();
		this.site.list("/news", "/new-title-a4711")
			.redirect("/old-title-a4711", "/new-title-a4711")
			.article("/new-title-a4711", "New title");

		this.user.crawl(appId);
		List<ContentMessage> messages = this.user.messages(appId);
		Crawl third = this.user.crawl(appId);

		assertThat(messages).filteredOn((message) -> message.articleId().equals(old.articleId()))
			.singleElement()
			.isInstanceOfSatisfying(ArticleFound.class,
					(found) -> assertThat(this.user.article(found)).extracting(Article::title, Article::address)
						.containsExactly("New title", URI.create(this.site.address() + "/new-title-a4711")));
		assertThat(messages).filteredOn(ArticleGone.class::isInstance).hasSize(1);
		assertThat(third.counts().articles()).isOne();
		assertThat(this.user.messages(appId)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 308 })
	void aNewAddressIsAskedInPlaceOfTheOldOneAfterSomeDays(int status) {
		this.site.list("/news", "/a").article("/a", "A");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.site.redirect("/a", "/b", status).article("/b", "A");
		this.user.crawl(appId);
		this.clock.goOn(LONG);
		this.user.crawl(appId);
		this.site.requests().clear();

		this.user.crawl(appId);

		assertThat(this.site.paths()).containsExactlyInAnyOrder("/news", "/b");
		assertThat(ids(this.user.messages(appId))).isOne();
	}

	@ParameterizedTest
	@ValueSource(ints = { 302, 307 })
	void b14ATemporaryRedirectIsFollowedAnewEachTime(int status) {
		this.site.list("/mirror", "/a")
			.redirect("/news", "/mirror", status)
			.article("/c", "A")
			.redirect("/a", "/c", status);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.clock.goOn(LONG);
		this.user.crawl(appId);
		this.site.requests().clear();

		this.user.crawl(appId);

		assertThat(this.site.paths()).contains("/news", "/a");
	}

	@Test
	void b14AListIsAskedAtItsNewAddressAfterSomeDays() {
		this.site.list("/feed", "/a").redirect("/news", "/feed", 308).article("/a", "A");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.user.crawl(appId);
		boolean asked = this.site.paths().stream().filter("/news"::equals).count() == 2;
		this.clock.goOn(LONG);
		this.user.crawl(appId);
		this.site.requests().clear();

		this.user.crawl(appId);

		assertThat(asked).isTrue();
		assertThat(this.site.paths()).containsExactlyInAnyOrder("/feed", "/a");
	}

	@Test
	void theOldAddressIsAskedAgainWhenTheNewOneIsGone() {
		this.site.list("/news", "/a").article("/a", "A");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.site.redirect("/a", "/b").article("/b", "A");
		this.user.crawl(appId);
		this.clock.goOn(LONG);
		this.user.crawl(appId);
		this.site.status("/b", 410).article("/a", "A");
		this.user.crawl(appId);

		Crawl back = this.user.crawl(appId);

		assertThat(back.counts().created()).isOne();
		assertThat(ids(this.user.messages(appId))).isOne();
	}

	private static long ids(List<ContentMessage> messages) {
		return messages.stream().map(ContentMessage::articleId).distinct().count();
	}

}
