package app.joren.crawler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.crawler.Drift.Measure;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is a changed site, and what only a site that goes on publishing. */
@CrawlerTest
class PublishingSiteTests {

	private static final int STORIES = 24;

	private final TinySite site = TestNetwork.site();

	private final List<String> listed = new ArrayList<>();

	@Autowired
	private CrawlerUser user;

	private String appId = "";

	@BeforeEach
	void isCrawled() {
		this.site.status("/news?page=2", 404);
		IntStream.range(0, STORIES).forEach((number) -> publish(number, story("body", number)));
		this.appId = CrawlerUser.app(TinyDefinition.complete(this.site, "/news", null));
		Crawl first = this.user.crawl(this.appId);
		assertThat(first.counts().created()).isEqualTo(STORIES);
	}

	@Test
	void aWeekOfShortNewsIsNoChange() {
		IntStream.range(100, 120).forEach((number) -> publish(number, """
				<html><head><title>Short %1$d</title></head><body><h1>Short %1$d</h1><div class="body">
				<p>The bridge number %1$d is closed until noon.</p></div></body></html>""".formatted(number)));

		Crawl crawl = this.user.crawl(this.appId);

		assertThat(crawl.counts().created()).isEqualTo(20);
		assertThat(crawl.drift()).isEmpty();
	}

	@Test
	void aFewOddPagesAreNoChange() {
		publish(3, "<html><body>An odd page</body></html>");
		publish(9, story("odd", 9));
		IntStream.range(200, 203).forEach((number) -> publish(number, story("odd", number)));

		assertThat(this.user.crawl(this.appId).drift()).isEmpty();
	}

	@Test
	void theSamePagesInOtherClothesAreAChange() {
		IntStream.range(0, STORIES).forEach((number) -> publish(number, story("rebuilt", number)));

		assertThat(this.user.crawl(this.appId).drift()).extracting(Drift::measure).contains(Measure.INFERRED);
	}

	@Test
	void newPagesThatAreBuiltOtherwiseAreAChange() {
		IntStream.range(300, 308).forEach((number) -> publish(number, story("rebuilt", number)));

		assertThat(this.user.crawl(this.appId).drift()).contains(new Drift(Measure.INFERRED, 8, 8, 0, STORIES));
	}

	@Test
	void newPagesThatComeOneByOneAreAChangeInTheEnd() {
		Map<Integer, Integer> findings = new TreeMap<>();
		for (int number = 400; number < 406; number++) {
			publish(number, story("rebuilt", number));
			findings.put(number, this.user.crawl(this.appId).drift().size());
		}

		assertThat(findings.get(403)).isZero();
		assertThat(findings.get(405)).isPositive();
	}

	private void publish(int number, String html) {
		String path = "/story-" + number;
		this.site.page(path, html);
		if (!this.listed.contains(path)) {
			this.listed.add(path);
		}
		this.site.list("/news", this.listed.toArray(String[]::new));
	}

	private static String story(String css, int number) {
		return """
				<html><head><title>Story %1$d | Tiny</title></head><body><h1>Story %1$d</h1><div class="%2$s">
				<p>This is what happened on day %1$d of the regatta, told by people who rowed in boat %1$d, and by two
				who swam beside it because there was no place left for them.</p>
				<p>They came in %1$d minutes before the rain, had %1$d reasons to be glad of it, and named every one of
				them on the way home to whoever would listen.</p></div></body></html>""".formatted(number, css);
	}

}
