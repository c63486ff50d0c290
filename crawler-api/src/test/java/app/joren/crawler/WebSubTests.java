package app.joren.crawler;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.PingProtocol;
import app.joren.contracts.crawler.SchedulesApi;
import app.joren.contracts.crawler.SiteSchedule;
import app.joren.crawler.site.TinyFeed;
import app.joren.crawler.site.TinyHub;
import app.joren.crawler.site.TinySite;
import app.joren.crawler.visit.EndingCrawls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Feeds with hubs (W3C WebSub), and what else may reach their callbacks. */
@CrawlerTest
@Import({ UpdateTests.Alone.class, PingedSite.class })
class WebSubTests {

	private final TinySite site = TestNetwork.site();

	private final TinyHub hub = TestNetwork.hub();

	private final TinyFeed feed = new TinyFeed(this.site, "/feed.xml").publish(1);

	@LocalServerPort
	private int port;

	@Autowired
	private CrawlerUser user;

	@Autowired
	private PingedSite pinged;

	@Autowired
	private SchedulesApi schedules;

	@Autowired
	private EndingCrawls ending;

	private String appId = "";

	@BeforeEach
	void isCrawled() {
		this.hub.reaching(this.port);
		this.feed.naming(this.hub, this.feed.address());
		this.appId = this.pinged.crawled(this.site, this.feed);
	}

	@AfterEach
	void nothingIsLeftToDo() throws InterruptedException {
		this.hub.answering(202).verifying(true);
		this.ending.forget(this.appId);
		this.pinged.subscribe();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sha1", "sha256", "sha384", "sha512" })
	void whatIsPublishedIsFetchedAtOnce(String method) throws Exception {
		this.hub.signing(method);
		this.pinged.subscribe();
		this.pinged.goOn(Duration.ofMinutes(1));
		this.feed.publish(2);

		assertThat(this.pinged.starts()).isZero();
		assertThat(this.hub.publish(this.feed.address())).containsExactly(202);
		Crawl crawl = this.pinged.startedNow(this.appId);

		assertThat(crawl.kind()).isEqualTo(Crawl.Kind.UPDATE);
		assertThat(this.user.titles(this.appId)).containsExactly("Story 2 [news]");
		assertThat(this.site.paths()).containsExactly("/feed.xml", "/story-2");
	}

	@Test
	void aScheduleTellsWhoTellsAndUntilWhen() throws Exception {
		this.pinged.subscribe();
		this.hub.publish(this.feed.address());

		SiteSchedule.Source source = this.schedules.schedule(this.appId).sources().getFirst();

		assertThat(source.pinged()).isNotNull();
		assertThat(source.subscriptions()).extracting(SiteSchedule.Subscription::protocol)
			.containsExactly(PingProtocol.WEBSUB);
		assertThat(source.subscriptions().getFirst().until()).isAfter(this.pinged.now().plus(Duration.ofDays(9)));
	}

	@Test
	void aForgedPingIsAnsweredAndIgnored() throws Exception {
		this.pinged.subscribe();
		this.pinged.goOn(Duration.ofMinutes(1));
		String callback = this.hub.callbacks().getFirst();

		assertThat(this.hub.tell(callback, "<rss/>", this.hub.signature("guessed", "<rss/>"))).isEqualTo(202);
		assertThat(this.hub.tell(callback, "<rss/>", "")).isEqualTo(202);
		assertThat(this.hub.tell(callback, "<rss/>", "md5=" + "0".repeat(32))).isEqualTo(202);

		assertThat(this.pinged.starts()).isZero();
		assertThat(this.hub.tell(callback.replaceAll("[^/]+$", "0"), "<rss/>", "")).isEqualTo(410);
	}

	@Test
	void aStormOfPingsIsOneCrawlAndAReplayedOneFindsNothing() throws Exception {
		this.pinged.subscribe();
		this.pinged.goOn(Duration.ofMinutes(1));
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			Callable<List<Integer>> ping = () -> this.hub.publish(this.feed.address());
			threads.invokeAll(Collections.nCopies(40, ping));
		}
		this.pinged.startedNow(this.appId);
		assertThat(this.site.paths()).containsExactly("/feed.xml");

		this.hub.publish(this.feed.address());
		this.hub.publish(this.feed.address());
		assertThat(this.pinged.starts()).isZero();
		this.pinged.goOn(Duration.ofSeconds(16));
		Crawl again = this.pinged.startedNow(this.appId);
		assertThat(again.counts().notModified()).isOne();
		assertThat(again.counts().requests()).isOne();
	}

	@Test
	void aPingWhileACrawlRunsIsNotLost() throws Exception {
		this.pinged.subscribe();
		this.pinged.goOn(Duration.ofMinutes(1));
		this.site.slow(Duration.ofSeconds(1));
		this.hub.publish(this.feed.address());
		assertThat(this.pinged.starts()).isOne();
		await().until(() -> this.site.paths().contains("/feed.xml"));
		this.site.slow(Duration.ZERO);
		this.feed.publish(2);
		this.hub.publish(this.feed.address());
		this.pinged.settled(this.appId);
		this.user.messages(this.appId);

		this.feed.publish(3);
		this.pinged.goOn(Duration.ofSeconds(16));
		this.pinged.startedNow(this.appId);
		assertThat(this.user.titles(this.appId)).contains("Story 3 [news]");
	}

	@Test
	void onlyWhatWasAskedForIsConfirmed() throws Exception {
		Map<String, String> query = Map.of("hub.mode", "subscribe", "hub.topic", this.feed.address(), "hub.challenge",
				"<script>", "hub.lease_seconds", "60");
		this.hub.verifying(false);
		this.pinged.subscribe();
		String callback = this.hub.asked().getFirst().getOrDefault("hub.callback", "");

		assertThat(this.hub.ask(callback, with(query, "hub.topic", "http://other.example/")).statusCode())
			.isEqualTo(404);
		assertThat(this.hub.ask(callback, with(query, "hub.mode", "unsubscribe")).statusCode()).isEqualTo(404);
		assertThat(this.hub.ask(callback, with(query, "hub.mode", "dance")).statusCode()).isEqualTo(400);
		assertThat(this.hub.ask(callback.replaceAll("[^/]+$", "0"), query).statusCode()).isEqualTo(404);
		assertThat(this.hub.ask(callback, query)).satisfies((answer) -> {
			assertThat(answer.body()).isEqualTo("<script>");
			assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
		});
		assertThat(this.hub.ask(callback, query).statusCode()).isEqualTo(404);
	}

	@Test
	void aLostVerificationIsAskedForAgain() throws Exception {
		this.hub.verifying(false);
		this.pinged.subscribe();
		this.hub.verifying(true);
		assertThat(this.pinged.subscribe()).isZero();

		this.pinged.goOn(Duration.ofMinutes(11));
		this.pinged.subscribe();

		assertThat(this.hub.callbacks()).hasSize(1);
	}

	@Test
	void aHubThatIsDownIsAskedLessAndLess() throws Exception {
		this.hub.answering(500);
		List<Integer> asked = IntStream.range(0, 24).map((hour) -> {
			int before = this.hub.asked().size();
			IntStream.range(0, 6).forEach((look) -> later(Duration.ofMinutes(10)));
			return this.hub.asked().size() - before;
		}).boxed().toList();
		assertThat(asked.getFirst()).isBetween(3, 6);
		assertThat(asked.stream().skip(12).mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(3);

		this.hub.answering(202);
		this.pinged.goOn(Duration.ofDays(2));
		this.pinged.subscribe();
		assertThat(this.hub.callbacks()).hasSize(1);
	}

	@Test
	void aHubThatRefusesIsLeftAloneForADay() throws Exception {
		this.hub.verifying(false);
		this.pinged.subscribe();
		String callback = this.hub.asked().getFirst().getOrDefault("hub.callback", "");
		this.hub.ask(callback, Map.of("hub.mode", "denied", "hub.topic", this.feed.address()));
		this.pinged.goOn(Duration.ofHours(20));
		assertThat(this.pinged.subscribe()).isZero();

		this.pinged.goOn(Duration.ofHours(8));
		assertThat(this.pinged.subscribe()).isOne();
	}

	@Test
	void aLeaseIsRenewedBeforeItsEnd() throws Exception {
		this.hub.leasing(Duration.ofDays(4).toSeconds());
		this.pinged.subscribe();
		this.pinged.goOn(Duration.ofDays(2));
		assertThat(this.pinged.subscribe()).isZero();
		this.pinged.goOn(Duration.ofDays(2).minusHours(1));

		assertThat(this.pinged.subscribe()).isOne();

		assertThat(this.hub.asked()).extracting((form) -> form.get("hub.callback"))
			.hasSize(2)
			.containsOnly(this.hub.callbacks().getFirst());
		assertThat(this.schedules.schedule(this.appId).sources().getFirst().subscriptions().getFirst().until())
			.isAfter(this.pinged.now().plus(Duration.ofDays(3)));
	}

	@Test
	void severalSchedulersAtOnceSubscribeOnce() throws Exception {
		Callable<Integer> look = this.pinged::subscribe;
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			threads.invokeAll(Collections.nCopies(4, look));
		}
		assertThat(this.hub.asked()).hasSize(1);
	}

	@Test
	void aHubThatMovesIsFollowed() throws Exception {
		this.pinged.subscribe();
		TinyHub other = TestNetwork.hub().reaching(this.port);
		this.feed.naming(other, this.feed.address() + "?as=hubs-know-it").publish(2);
		this.pinged.crawledAgain(this.appId);
		this.pinged.subscribe();

		assertThat(this.hub.callbacks()).isEmpty();
		assertThat(other.callbacks()).hasSize(1);
		assertThat(other.publish(this.feed.address() + "?as=hubs-know-it")).containsExactly(202);
	}

	@Test
	void aFeedThatNamesNoHubAnyMoreIsLeft() throws Exception {
		this.pinged.subscribe();
		this.feed.naming("");
		this.pinged.crawledAgain(this.appId);
		this.pinged.subscribe();

		assertThat(this.hub.callbacks()).isEmpty();
	}

	@Test
	void anAppThatIsForgottenIsToldNoMore() throws Exception {
		this.pinged.subscribe();
		String callback = this.hub.callbacks().getFirst();
		this.ending.forget(this.appId);
		this.pinged.subscribe();

		assertThat(this.hub.callbacks()).isEmpty();
		assertThat(this.hub.tell(callback, "<rss/>", "")).isEqualTo(410);
	}

	private void later(Duration time) {
		try {
			this.pinged.goOn(time);
			this.pinged.subscribe();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, String> with(Map<String, String> query, String name, String value) {
		Map<String, String> other = new HashMap<>(query);
		other.put(name, value);
		return other;
	}

}
