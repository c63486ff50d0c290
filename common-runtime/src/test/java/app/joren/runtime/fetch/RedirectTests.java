package app.joren.runtime.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import app.joren.contracts.problem.ProblemType;
import app.joren.emulator.rude.RudeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the fetcher follows, and where it does not. */
class RedirectTests {

	private final RudeServer server = new RudeServer();

	private final TestFetcher fetcher = TestFetcher.of(this.server);

	@AfterEach
	void close() {
		this.fetcher.close();
		this.server.close();
	}

	@Test
	void keepsValidatorsToTheAddressThatGaveThem() {
		this.server.redirect("/old", 301, "/new");
		this.server.page("/new", "Hello");
		Validators validators = new Validators(URI.create(this.server.address("/old")), "\"1\"", null);

		this.fetcher.fetch(FetchRequest.of(this.server.address("/old")).unless(validators));

		assertThat(this.server.asked()).extracting((asked) -> asked.header("If-None-Match"))
			.containsExactly("\"1\"", "");
	}

	@ParameterizedTest
	@CsvSource({ "301", "302", "303", "307", "308" })
	void followsRedirects(int status) {
		this.server.redirect("/old", status, "new?x=1#part");
		this.server.page("/new?x=1", "Hello");

		FetchOutcome.Fetched fetched = this.fetcher.fetched("/old");

		assertThat(fetched.address()).hasToString(this.server.address("/new?x=1"));
		assertThat(fetched.hops()).extracting(Hop::status).containsExactly(status);
		assertThat(fetched.requests()).isEqualTo(2);
	}

	@Test
	void followsRedirectsWrittenInRawUtf8() {
		this.server.on("/old", (question, out) -> out.write(
				"HTTP/1.1 302 Found\r\nLocation: /日本\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
		this.server.page("/%E6%97%A5%E6%9C%AC", "Hello");

		assertThat(this.fetcher.fetched("/old").address()).hasToString(this.server.address("/%E6%97%A5%E6%9C%AC"));
	}

	@Test
	void endsCircles() {
		this.server.redirect("/a", 302, "/b");
		this.server.redirect("/b", 302, "/a");

		FetchOutcome.FetchFailed failed = this.fetcher.failed("/a");

		assertThat(failed.type()).isEqualTo(ProblemType.REDIRECT_LOOP);
		assertThat(failed.requests()).isEqualTo(2);
	}

	@Test
	void comesBackWithACookieWithoutTakingItForACircle() {
		this.server.on("/", (question, out) -> out
			.write((question.header("Cookie").contains("seen=1") ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nHi"
					: "HTTP/1.1 302 Found\r\nLocation: /\r\nSet-Cookie: seen=1; Path=/\r\nContent-Length: 0\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII)));

		assertThat(this.fetcher.fetched("/").body()).asString().isEqualTo("Hi");
		assertThat(this.server.asked()).extracting((asked) -> asked.header("Cookie")).containsExactly("", "seen=1");
	}

	@Test
	void forgetsCookiesAfterTheFetch() {
		this.server.page("/", "Set-Cookie: seen=1", new byte[0]);

		this.fetcher.fetched("/");
		this.fetcher.fetched("/");

		assertThat(this.server.asked()).extracting((asked) -> asked.header("Cookie")).containsExactly("", "");
	}

	@Test
	void endsChainsThatGoOnAndOn() {
		AtomicInteger count = new AtomicInteger();
		for (int i = 0; i < 20; i++) {
			this.server.redirect("/" + i, 302, "/" + count.incrementAndGet());
		}

		assertThat(this.fetcher.failed("/0").type()).isEqualTo(ProblemType.REDIRECT_LOOP);
		assertThat(this.server.asked()).hasSize(11);
	}

	@Test
	void doesNotFollowIntoPrivateNetworks() {
		this.server.redirect("/", 302, "http://10.0.0.1/");

		FetchOutcome.FetchFailed failed = this.fetcher.failed("/");

		assertThat(failed.type()).isEqualTo(ProblemType.FORBIDDEN_TARGET);
		assertThat(failed.address()).isEqualTo("http://10.0.0.1/");
	}

	@Test
	void doesNotFollowToAnotherPortOfLoopback() {
		this.server.redirect("/", 302, "http://127.0.0.1:" + (this.server.port() + 1) + "/");

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.FORBIDDEN_TARGET);
	}

	@Test
	void asksTheRuleOfTheRequestBeforeFollowing() {
		this.server.redirect("/", 302, "/closed");
		FetchRequest request = FetchRequest.of(this.server.address("/"))
			.following((target) -> Optional.of(new Refusal(ProblemType.ROBOTS_DISALLOW, "closed")));

		FetchOutcome outcome = this.fetcher.fetch(request);

		assertThat(((FetchOutcome.FetchFailed) outcome).type()).isEqualTo(ProblemType.ROBOTS_DISALLOW);
		assertThat(this.server.asked()).hasSize(1);
	}

}
