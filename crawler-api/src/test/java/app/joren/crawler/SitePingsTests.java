package app.joren.crawler;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.joren.crawler.site.TinyFeed;
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

/** What sites tell without a subscription: IndexNow, and calls of weblogs. */
@CrawlerTest
@Import({ UpdateTests.Alone.class, PingedSite.class })
class SitePingsTests {

	private static final String KEY = "0123456789abcdef";

	private final HttpClient client = HttpClient.newHttpClient();

	private final TinySite site = TestNetwork.site();

	private final TinyFeed feed = new TinyFeed(this.site, "/feed.xml").publish(1);

	@LocalServerPort
	private int port;

	@Autowired
	private CrawlerUser user;

	@Autowired
	private PingedSite pinged;

	@Autowired
	private EndingCrawls ending;

	private String appId = "";

	@BeforeEach
	void isCrawled() {
		this.site.page("/" + KEY + ".txt", KEY + "\n");
		this.appId = this.pinged.crawled(this.site, this.feed);
		this.pinged.goOn(Duration.ofMinutes(3));
	}

	@AfterEach
	void nothingIsLeftToStart() {
		this.ending.forget(this.appId);
	}

	@Test
	void aNewAddressHasTheFeedAsked() throws Exception {
		this.feed.publish(2);

		assertThat(indexNow("/story-2").statusCode()).isEqualTo(202);
		await().until(this::isTold);
		this.pinged.startedNow(this.appId);

		assertThat(this.user.titles(this.appId)).containsExactly("Story 2 [news]");
	}

	@Test
	void aKnownAddressIsAskedItself() throws Exception {
		this.site.page("/story-1", """
				<html><head><title>Story 1, corrected</title></head><body><h1>Story 1, corrected</h1><div class="body">
				<p>This is what really happened on the first day of the regatta, told by people who rowed in the boat,
				and by two who swam beside it because there was no place left for them.</p></div></body></html>""");

		indexNow("/story-1");
		await().until(() -> this.pinged.schedule(this.appId).due().orElseThrow().isBefore(this.pinged.now()));
		this.pinged.startedNow(this.appId);

		assertThat(this.user.titles(this.appId)).containsExactly("Story 1, corrected [news]");
	}

	@Test
	void aKeyIsAskedForOnceWhetherItIsThereOrNot() throws Exception {
		for (int times = 0; times < 3; times++) {
			send(get("?url=" + this.site.address() + "/story-2&key=aaaaaaaaaaaaaaaa"));
			indexNow("/story-2");
		}
		await().until(this::isTold);

		assertThat(this.site.paths()
			.stream()
			.filter((path) -> path.endsWith(".txt"))
			.filter((path) -> !path.equals("/robots.txt")))
			.containsExactlyInAnyOrder("/aaaaaaaaaaaaaaaa.txt", "/" + KEY + ".txt");
	}

	@Test
	void guessedKeysDoNotMakeUsAskTheSiteForEach() throws Exception {
		for (int times = 0; times < 20; times++) {
			send(get("?url=" + this.site.address() + "/story-2&key=guess-no-" + times));
		}
		indexNow("/story-2");

		await().during(Duration.ofMillis(500)).until(() -> !isTold());
		assertThat(this.site.paths().stream().filter((path) -> path.startsWith("/guess"))).hasSizeLessThanOrEqualTo(6);
	}

	@Test
	void aWeblogsCallHasItsSourcesAsked() throws Exception {
		this.feed.publish(2);

		HttpResponse<String> answer = send(request("/rpc").POST(BodyPublishers.ofString("""
				<?xml version="1.0"?><methodCall><methodName>weblogUpdates.extendedPing</methodName><params>
				<param><value><string>Tiny</string></value></param><param><value>%s/</value></param>
				<param><value>x</value></param></params></methodCall>""".formatted(this.site.address()))));

		assertThat(answer.body()).contains("<name>flerror</name><value><boolean>0</boolean></value>");
		await().until(this::isTold);
		this.pinged.startedNow(this.appId);
		assertThat(this.user.titles(this.appId)).containsExactly("Story 2 [news]");
	}

	@Test
	void nobodyLearnsWhichSitesWeKnow() throws Exception {
		HttpResponse<String> known = indexNow("/story-2");
		HttpResponse<String> unknown = send(get("?url=https://unknown.example/a&key=" + KEY));

		assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
		assertThat(unknown.body()).isEqualTo(known.body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{\"key\":\"short\",\"urlList\":[\"https://a.example/\"]}",
			"{\"key\":\"0123456789\",\"urlList\":[]}", "{\"key\":\"0123456789\",\"urlList\":[\"nonsense\"]}",
			"{\"key\":\"0123456789\",\"urlList\":[\"https://a.example/\",\"https://b.example/\"]}",
			"{\"key\":\"0123456789\",\"keyLocation\":\"https://a.example/x/k.txt\",\"urlList\":[\"https://a.example/y\"]}" })
	void whatIsNoPingIsAProblem(String body) throws Exception {
		HttpResponse<String> answer = send(request("/indexnow").POST(BodyPublishers.ofString(body)));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
	}

	@Test
	void moreThanIsTakenIsRefused() throws Exception {
		List<String> many = Collections.nCopies(10_001, "\"" + this.site.address() + "/a\"");
		String tooMany = "{\"key\":\"%s\",\"urlList\":%s}".formatted(KEY, many);

		assertThat(send(request("/indexnow").POST(BodyPublishers.ofString(tooMany))).statusCode()).isEqualTo(400);
		assertThat(send(request("/indexnow").POST(BodyPublishers.ofString("x".repeat(3_000_000)))).statusCode())
			.isEqualTo(413);
		assertThat(send(request("/rpc").POST(BodyPublishers.ofString("x".repeat(20_000)))).statusCode()).isEqualTo(413);
	}

	@Test
	void aStormIsHeldOff() throws Exception {
		assertThat(storm("198.51.100.7")).isEqualTo("202 429");
		this.pinged.goOn(Duration.ofMinutes(2));
		assertThat(indexNow("/story-2").statusCode()).isEqualTo(202);
	}

	@Test
	void callersBehindALoadBalancerAreToldApart() throws Exception {
		assertThat(storm("198.51.100.8")).isEqualTo("202 429");

		assertThat(from("198.51.100.9", 0).statusCode()).isEqualTo(202);
	}

	/** What is answered if one caller names a host after the other. */
	private String storm(String caller) throws IOException, InterruptedException {
		Set<Integer> answers = new LinkedHashSet<>();
		for (int number = 1; number <= 65; number++) {
			answers.add(from(caller, number).statusCode());
		}
		return answers.stream().map(String::valueOf).collect(Collectors.joining(" "));
	}

	private HttpResponse<String> from(String caller, int number) throws IOException, InterruptedException {
		return send(get("?url=https://storm-" + number + "." + caller.replace('.', '-') + ".example/&key=" + KEY)
			.header("X-Forwarded-For", caller));
	}

	private boolean isTold() {
		return this.pinged.schedule(this.appId).sources().getFirst().pings().due() != null;
	}

	private HttpResponse<String> indexNow(String path) throws IOException, InterruptedException {
		return send(get("?url=" + this.site.address() + path + "&key=" + KEY));
	}

	private HttpRequest.Builder get(String query) {
		return request("/indexnow" + query);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/v1/pings" + path));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
