package app.joren.crawler;

import java.time.Duration;
import java.util.stream.IntStream;

import app.joren.contracts.apps.ContentMessage.ArticleGone;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.definition.MissingPage;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Where pages end: those of a list that is counted, and those that a site takes away. */
@CrawlerTest
class EndOfPagesTests {

	private static final String NOT_FOUND = """
			<html><head><title>Tiny</title></head><body><div class="body"><h1>Where did it go?</h1>
			<p>We looked everywhere and could not find the page that you asked for. Perhaps it was moved to the attic
			with the other old things, or it never was here at all.</p></div></body></html>""";

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private MovedClock clock;

	@Test
	void anArticleInNoListWhosePageTheSiteShowsAsMissingIsGoneAfterSomeDays() {
		String appId = crawled();
		this.site.page("/story-2", NOT_FOUND).list("/news", "/story-1", "/story-3");

		Crawl second = this.user.crawl(appId);
		this.clock.goOn(Duration.ofDays(4));
		Crawl third = this.user.crawl(appId);

		assertThat(second.counts().removed()).isZero();
		assertThat(third.counts().removed()).isOne();
		assertThat(this.user.messages(appId)).hasSize(1).hasOnlyElementsOfType(ArticleGone.class);
	}

	@Test
	void anArticleWhosePageLeadsToTheListIsGoneAfterSomeDays() {
		String appId = crawled();
		this.site.redirect("/story-2", "/news", 302).list("/news", "/story-1", "/story-3");

		this.user.crawl(appId);
		this.clock.goOn(Duration.ofDays(4));

		assertThat(this.user.crawl(appId).counts().removed()).isOne();
	}

	@Test
	void anArticleThatIsListedStaysThoughItsPageIsShownAsMissing() {
		String appId = crawled();
		this.site.page("/story-2", NOT_FOUND);

		this.user.crawl(appId);
		this.clock.goOn(Duration.ofDays(4));
		Crawl third = this.user.crawl(appId);

		assertThat(third.counts().removed()).isZero();
		assertThat(third.problems()).isNotEmpty();
		assertThat(this.user.messages(appId)).isEmpty();
	}

	@Test
	void anAddressThatOnlyEverShowedTheMissingPageIsNoArticle() {
		String appId = app();
		list("/news", 1, 3);
		this.site.page("/story-2", NOT_FOUND).status("/news?page=2", 404);

		assertThat(this.user.crawl(appId).counts().created()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 404, 410, 422 })
	void aCountedListEndsWhereTheSiteHasNoSuchPage(int status) {
		String appId = app();
		list("/news", 1, 3);
		list("/news?page=2", 4, 6);
		this.site.status("/news?page=3", status);

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.state()).isEqualTo(Crawl.State.FINISHED);
		assertThat(crawl.counts().created()).isEqualTo(6);
		assertThat(crawl.counts().failed()).isZero();
		assertThat(crawl.problems()).isEmpty();
		assertThat(this.site.paths()).doesNotContain("/news?page=4");
	}

	@Test
	void aCountedListEndsWhereItSaysNothingNew() {
		String appId = app();
		list("/news", 1, 3);
		list("/news?page=2", 4, 6);
		list("/news?page=3", 4, 6);

		assertThat(this.user.crawl(appId).counts().created()).isEqualTo(6);
		assertThat(this.site.paths()).contains("/news?page=3").doesNotContain("/news?page=4");
	}

	@Test
	void aListWhoseFirstPageIsMissingIsAProblem() {
		String appId = app();
		this.site.status("/news", 404);

		Crawl crawl = this.user.crawl(appId);

		assertThat(crawl.state()).isEqualTo(Crawl.State.FAILED);
		assertThat(crawl.problems()).isNotEmpty();
	}

	private String crawled() {
		String appId = app();
		list("/news", 1, 3);
		this.site.status("/news?page=2", 404);
		assertThat(this.user.crawl(appId).counts().created()).isEqualTo(3);
		this.user.messages(appId);
		return appId;
	}

	private String app() {
		MissingPage missing = new MissingPage("Tiny",
				"Where did it go? We looked everywhere and could not find the page that you asked for. "
						+ "Perhaps it was moved to the attic with the other old things, or it never was here at all.");
		return CrawlerUser.app(TinyDefinition.complete(this.site, "/news", missing));
	}

	private void list(String path, int first, int last) {
		int[] numbers = IntStream.rangeClosed(first, last).toArray();
		this.site.list(path, IntStream.of(numbers).mapToObj((number) -> "/story-" + number).toArray(String[]::new));
		IntStream.of(numbers).forEach((number) -> this.site.page("/story-" + number, """
				<html><head><title>Story %1$d | Tiny</title></head><body><h1>Story %1$d</h1><div class="body">
				<p>This is what happened on day %1$d of the regatta, told by people who rowed in boat %1$d.</p>
				<p>They came in %1$d minutes before the rain and had %1$d reasons to be glad of it.</p></div>
				</body></html>""".formatted(number)));
	}

}
