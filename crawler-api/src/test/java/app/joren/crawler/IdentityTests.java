package app.joren.crawler;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.apps.ContentMessage.ArticleFound;
import app.joren.contracts.article.Article;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is one article, and what are several. */
@CrawlerTest
class IdentityTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Test
	void c10OneArticleUnderTwoHostNamesIsOne() {
		TinySite other = TestNetwork.site();
		String canonical = this.site.address() + "/paper/12";
		this.site.list("/news", "/paper/12").story("/paper/12", "Old bones", "They dug", canonical);
		other.list("/news", "/paper/12").story("/paper/12", "Old bones", "They dug", canonical);
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, other, "/news"));

		assertThat(this.user.crawl(appId).counts().articles()).isOne();
		assertThat(ids(this.user.messages(appId))).hasSize(1);
	}

	@Test
	void c10TheSameTextWithoutACanonicalLinkIsOneArticle() {
		TinySite other = TestNetwork.site();
		this.site.list("/news", "/paper/12").story("/paper/12", "Old bones", "They dug", "/paper/12");
		other.list("/news", "/paper/12").story("/paper/12", "Old bones", "They dug", "/paper/12");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, other, "/news"));

		this.user.crawl(appId);
		List<ContentMessage> messages = this.user.messages(appId);
		TestNetwork.NEIGHBOURS.define(appId, 2, TinyDefinition.of(this.site, other, "/news"));
		this.user.end(this.user.start(appId, 2));

		assertThat(messages).hasSize(1);
		assertThat(this.user.messages(appId)).isEmpty();
	}

	@Test
	void theSameTextUnderOtherTitlesIsSeveralArticles() {
		this.site.list("/news", "/a", "/b")
			.story("/a", "Bread", "Read on in the paper", "/a")
			.story("/b", "Butter", "Read on in the paper", "/b");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		assertThat(this.user.crawl(appId).counts().created()).isEqualTo(2);
	}

	@Test
	void c11ACanonicalAddressOfDifferentPagesIsNotBelieved() {
		this.site.list("/news", "/wheat", "/sails", "/clocks")
			.story("/wheat", "Wheat prices fall", "Farmers met", "/")
			.story("/sails", "Red sails seen", "Children waved", "/")
			.story("/clocks", "Tower clock stops", "Nobody noticed", "/");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		this.user.crawl(appId);
		List<ContentMessage> first = this.user.messages(appId);

		assertThat(addresses(first)).containsAll(List.of(at("/wheat"), at("/sails"), at("/clocks")));
		assertThat(ids(first)).hasSize(3);
		assertThat(this.user.crawl(appId).counts().notModified()).isEqualTo(4);
		assertThat(this.user.messages(appId)).isEmpty();
	}

	@Test
	void anEditedArticleKeepsItsId() {
		this.site.list("/news", "/a").story("/a", "Bridge opens", "Crowds came", "/a");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.site.story("/a", "Bridge opens late", "Crowds came after all", "/a");

		assertThat(this.user.crawl(appId).counts().changed()).isOne();
		assertThat(ids(this.user.messages(appId))).hasSize(1);
	}

	@Test
	void anArticleWhoseCanonicalAddressChangesKeepsItsId() {
		this.site.list("/news", "/a?id=7").story("/a?id=7", "Bridge opens", "Crowds came", "/a?id=7");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.site.story("/a?id=7", "Bridge opens", "Crowds came", "/2026/bridge");

		this.user.crawl(appId);
		this.site.list("/news", "/2026/bridge").story("/2026/bridge", "Bridge opens", "Crowds came", "/2026/bridge");
		this.user.crawl(appId);

		List<ContentMessage> messages = this.user.messages(appId);
		assertThat(messages).hasOnlyElementsOfType(ArticleFound.class);
		assertThat(ids(messages)).hasSize(1);
		assertThat(addresses(messages)).containsExactlyInAnyOrder(at("/a?id=7"), at("/2026/bridge"));
	}

	@Test
	void anotherArticleAtTheSameAddressIsAnotherOne() {
		this.site.list("/news", "/latest").story("/latest", "Bridge opens", "Crowds came", "/1");
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(appId);
		this.site.story("/latest", "Wheat prices fall", "Farmers met", "/2");

		this.user.crawl(appId);
		this.user.crawl(appId);

		assertThat(addresses(this.user.messages(appId))).contains(at("/1"), at("/2"));
	}

	private URI at(String path) {
		return URI.create(this.site.address() + path);
	}

	private Set<String> ids(List<ContentMessage> messages) {
		return messages.stream().map(ContentMessage::articleId).collect(Collectors.toSet());
	}

	private Set<URI> addresses(List<ContentMessage> messages) {
		return messages.stream()
			.filter(ArticleFound.class::isInstance)
			.map(ArticleFound.class::cast)
			.map(this.user::article)
			.map(Article::address)
			.collect(Collectors.toSet());
	}

}
