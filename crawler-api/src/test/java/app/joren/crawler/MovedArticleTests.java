package app.joren.crawler;

import java.util.List;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles whose address changes with their headline. */
@CrawlerTest
class MovedArticleTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Test
	void anArticleAtItsNewAddressIsOneArticle() {
		this.site.list("/news", "/old-title-a4711").article("/old-title-a4711", "Old title");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.user.messages(appId);
		this.site.list("/news", "/new-title-a4711")
			.redirect("/old-title-a4711", "/new-title-a4711")
			.article("/new-title-a4711", "New title");

		Crawl second = this.user.crawl(appId);
		List<ContentMessage> messages = this.user.messages(appId);
		Crawl third = this.user.crawl(appId);

		assertThat(second.counts().created()).isOne();
		assertThat(messages).hasAtLeastOneElementOfType(ContentMessage.ArticleFound.class)
			.hasAtLeastOneElementOfType(ContentMessage.ArticleGone.class);
		assertThat(third.counts().articles()).isOne();
		assertThat(this.user.messages(appId)).isEmpty();
	}

}
