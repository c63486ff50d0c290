package app.joren.crawler;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import app.joren.contracts.crawler.Crawl;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.emulator.testing.OnEmulator;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** How fast a crawl is when the site is not what it waits for. */
@OnEmulator
@Import({ TestCrawler.class, CrawlerUser.class })
@ContextConfiguration(initializers = { TestNetwork.class, CrawlSpeedIT.UsualSlices.class })
@SpringBootTest(classes = CrawlerApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CrawlSpeedIT {

	private static final Logger log = LoggerFactory.getLogger(CrawlSpeedIT.class);

	private static final int ARTICLES = 600;

	/** Low enough for a machine that is busy with other things. */
	private static final double AT_LEAST = 10;

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Test
	void manyPagesASecond() {
		List<String> paths = IntStream.rangeClosed(1, ARTICLES).mapToObj((number) -> "/article-" + number).toList();
		this.site.list("/news", paths.toArray(String[]::new));
		paths.forEach((path) -> this.site.article(path, "Article " + path));
		String appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));

		double cold = pagesPerSecond(this.user.crawl(appId));
		paths.forEach((path) -> this.site.article(path, "Corrected " + path));
		double changed = pagesPerSecond(this.user.crawl(appId));
		double unchanged = pagesPerSecond(this.user.crawl(appId));

		log.info("Pages a second: {} at first, {} that changed, {} that did not", Math.round(cold), Math.round(changed),
				Math.round(unchanged));
		assertThat(changed).isGreaterThan(AT_LEAST);
		assertThat(unchanged).isGreaterThan(AT_LEAST);
	}

	private static double pagesPerSecond(Crawl crawl) {
		assertThat(crawl.counts().articles()).isEqualTo(ARTICLES);
		assertThat(crawl.ended()).isNotNull();
		return 1000.0 * crawl.counts().requests() / Duration.between(crawl.started(), crawl.ended()).toMillis();
	}

	/** The tests of behaviour have slices of a few pages. */
	static class UsualSlices implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("slices", Map.of("joren.crawler.slice.pages", "400")));
		}

	}

}
