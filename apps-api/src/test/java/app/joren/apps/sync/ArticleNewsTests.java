package app.joren.apps.sync;

import java.util.List;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Crawler;
import app.joren.apps.Samples;
import app.joren.contracts.article.Article;
import app.joren.contracts.push.ArticlePublished;
import app.joren.runtime.aws.AwsNames;
import io.awspring.cloud.sqs.operations.SqsTemplate;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static app.joren.apps.Samples.club;
import static app.joren.apps.Samples.hidden;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;

@AppsTest
@TestPropertySource(properties = "apps.news.filling=0s")
class ArticleNewsTests {

	private final String appId = Samples.anyAppId();

	private final Article article = Samples.article(this.appId, "match", "2026-11-25T09:00:00+09:00");

	@Autowired
	private Console console;

	@Autowired
	private Crawler crawler;

	@Autowired
	private ContentSync sync;

	@Autowired
	private SqsTemplate sqs;

	@Autowired
	private AwsNames names;

	@Test
	void aNewArticleIsToldOnceAndItsEditsAreNot() {
		this.console.save(this.appId, club(section("news"), hidden("staff")));

		this.sync.take(this.crawler.found(this.appId, this.article, "news", "staff"));
		this.sync.take(this.crawler.found(this.appId, this.article, "news", "staff"));
		this.sync.take(this.crawler.found(this.appId, Samples.withTitle(this.article, "Another title"),
				Crawler.NOON.plusSeconds(60), "news"));

		assertThat(told()).singleElement().satisfies((news) -> {
			assertThat(news.articleId()).isEqualTo(this.article.id());
			assertThat(news.title()).isEqualTo("About match");
			assertThat(news.sections()).containsExactly("news");
			assertThat(news.published()).isEqualTo("2026-11-25T00:00:00Z");
		});
	}

	@Test
	void whatReadersDoNotSeeIsNotTold() {
		this.console.save(this.appId, club(section("news"), hidden("staff")));

		this.sync.take(this.crawler.found(this.appId, this.article, "staff"));
		this.sync.take(this.crawler.found(Samples.anyAppId(), this.article, "news"));

		assertThat(told()).isEmpty();
	}

	private List<ArticlePublished> told() {
		return ToldNews.of(this.sqs, this.names, this.appId);
	}

}
