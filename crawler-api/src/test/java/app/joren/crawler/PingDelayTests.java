package app.joren.crawler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.joren.crawler.site.TinyFeed;
import app.joren.crawler.site.TinyHub;
import app.joren.crawler.site.TinySite;
import app.joren.emulator.testing.OnEmulator;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * How soon apps are told of an article, with a scheduler that looks as often as usual.
 */
@OnEmulator
@Import({ TestCrawler.class, CrawlerUser.class, PingedSite.class })
@ContextConfiguration(initializers = { TestNetwork.class, PingDelayTests.UsualPace.class })
@SpringBootTest(classes = CrawlerApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PingDelayTests {

	private static final Logger log = LoggerFactory.getLogger(PingDelayTests.class);

	private static final int ARTICLES = 5;

	private final TinySite site = TestNetwork.site();

	private final TinyHub hub = TestNetwork.hub();

	private final TinyFeed feed = new TinyFeed(this.site, "/feed.xml").publish(1);

	@LocalServerPort
	private int port;

	@Autowired
	private CrawlerUser user;

	@Autowired
	private PingedSite pinged;

	@Test
	void areSecondsWhereTheIntervalIsAnHour() throws Exception {
		this.hub.reaching(this.port);
		this.feed.naming(this.hub, this.feed.address());
		String appId = this.pinged.crawled(this.site, this.feed);
		this.pinged.subscribe();
		List<Duration> delays = new ArrayList<>();
		for (int number = 2; number < 2 + ARTICLES; number++) {
			this.pinged.goOn(Duration.ofSeconds(20));
			delays.add(delay(appId, number));
			this.pinged.settled(appId);
		}
		log.info("From publishing to the message: {}", delays);
		assertThat(delays).allMatch((delay) -> delay.compareTo(Duration.ofSeconds(30)) < 0);
	}

	private Duration delay(String appId, int number) {
		long published = System.nanoTime();
		this.feed.publish(number);
		this.hub.publish(this.feed.address());
		await().atMost(Duration.ofMinutes(1)).until(() -> !this.user.messages(appId).isEmpty());
		return Duration.ofNanos(System.nanoTime() - published);
	}

	/** The pace at which a scheduler looks for what is due when nothing else is set. */
	static class UsualPace implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("pace", Map.of("joren.crawler.schedule.pace", "5s")));
		}

	}

}
