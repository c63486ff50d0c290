package app.joren.crawler;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that send their readers on by a meta element, as redirects do. */
@CrawlerTest
class RefreshedPagesTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Test
	void anArticleIsFoundWhereItsOldPageLeads() {
		this.site.list("/news", "/story-1").status("/news?page=2", 404);
		refresh(1, 2);
		story(2);

		Crawl crawl = crawl();

		assertThat(crawl.counts().created()).isOne();
		assertThat(crawl.problems()).isEmpty();
	}

	@Test
	void pagesThatLeadToOneAnotherEnd() {
		this.site.list("/news", "/story-1", "/story-9").status("/news?page=2", 404);
		refresh(1, 2);
		refresh(2, 1);
		story(9);

		assertThat(crawl().counts().created()).isOne();
		assertThat(this.site.paths()).containsOnlyOnce("/story-1", "/story-2");
	}

	@Test
	void pagesThatLeadOnAndOnEndAndAreNamed() {
		this.site.list("/news", "/story-100", "/story-9").status("/news?page=2", 404);
		for (int number = 100; number < 130; number++) {
			refresh(number, number + 1);
		}
		story(9);

		Crawl crawl = crawl();

		assertThat(crawl.counts().created()).isOne();
		assertThat(crawl.problems()).extracting(Problem::type).containsExactly(ProblemType.TRAP);
		assertThat(this.site.paths()).contains("/story-110").doesNotContain("/story-111");
	}

	private Crawl crawl() {
		return this.user.crawl(CrawlerUser.app(TinyDefinition.complete(this.site, "/news", null)));
	}

	private void refresh(int number, int target) {
		this.site.page("/story-" + number,
				"<html><head><meta http-equiv=refresh content='0; url=/story-%d'></head></html>".formatted(target));
	}

	private void story(int number) {
		this.site.page("/story-" + number, """
				<html><head><title>Story %1$d | Tiny</title></head><body><h1>Story %1$d</h1><div class="body">
				<p>This is what happened on day %1$d of the regatta, told by people who rowed in boat %1$d.</p>
				<p>They came in %1$d minutes before the rain and had %1$d reasons to be glad of it.</p></div>
				</body></html>""".formatted(number));
	}

}
