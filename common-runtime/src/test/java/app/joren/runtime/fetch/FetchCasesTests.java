package app.joren.runtime.fetch;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import app.joren.contracts.problem.ProblemType;
import app.joren.emulator.rude.Asked;
import app.joren.emulator.rude.Manners;
import app.joren.emulator.rude.RudeServer;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Part B of the shared cases, as far as one fetch goes. */
class FetchCasesTests {

	private static final String FOUND = "HTTP/1.1 302 Found\nContent-Length: 0\nLocation: ";

	private final RudeServer server = new RudeServer();

	private final TestFetcher fetcher = TestFetcher.named(this.server, Set.of("www.news.example", "news.example"));

	@AfterEach
	void close() {
		this.fetcher.close();
		this.server.close();
	}

	@Test
	void b11APageThatRedirectsToItselfIsFetchedWithTheCookieItSet() {
		this.server
			.on("/a",
					(question,
							out) -> (question.header("Cookie").equals("seen=1") ? Manners.html("Seen")
									: Manners.answer(FOUND + "/a\nSet-Cookie: seen=1", new byte[0]))
								.answer(question, out));

		assertThat(this.fetcher.fetched("/a").body()).asString().isEqualTo("Seen");
	}

	@Test
	void b11WithoutAChangeOfCookiesItIsALoop() {
		this.server.answer("/a", FOUND + "/a\nSet-Cookie: seen=1", new byte[0]);

		assertThat(this.fetcher.failed("/a").type()).isEqualTo(ProblemType.REDIRECT_LOOP);
		assertThat(this.server.asked()).hasSize(2);
	}

	@Test
	void b11WithANewCookieEachTimeItEndsAtTheLimit() {
		this.server.on("/a",
				(question, out) -> Manners
					.answer(FOUND + "/a\nSet-Cookie: seen=" + this.server.asked().size(), new byte[0])
					.answer(question, out));

		assertThat(this.fetcher.failed("/a").type()).isEqualTo(ProblemType.REDIRECT_LOOP);
		assertThat(this.server.asked()).hasSize(11);
	}

	@Test
	void b12EachHopHasAHostOfItsOwnAndNoCookieOfAnotherHost() {
		this.server.answer("/a", FOUND + named("news.example", "/b") + "\nSet-Cookie: secret=1", new byte[0]);
		this.server.page("/b", "There");

		FetchOutcome outcome = this.fetcher.fetch(FetchRequest.of(named("www.news.example", "/a")));

		assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
		assertThat(this.server.asked()).extracting((asked) -> asked.header("Host"))
			.containsExactly("www.news.example:" + this.server.port(), "news.example:" + this.server.port());
		assertThat(this.server.asked()).extracting((asked) -> asked.header("Cookie")).containsExactly("", "");
	}

	@Test
	void b12ACookieForTheWholeDomainStaysWithItsHost() {
		this.server.answer("/a",
				FOUND + named("www.news.example", "/b") + "\nSet-Cookie: secret=1; Domain=news.example", new byte[0]);
		this.server.page("/b", "There");

		this.fetcher.fetch(FetchRequest.of(named("news.example", "/a")));

		assertThat(this.server.asked()).extracting((asked) -> asked.header("Cookie")).containsExactly("", "");
	}

	@Test
	void b15APermanentRedirectKeepsTheMethod() {
		this.server.redirect("/feed", 308, named("news.example", "/new-feed"));
		this.server.page("/new-feed", "Feed");

		FetchOutcome.Fetched fetched = this.fetcher.fetched("/feed");

		assertThat(fetched.hops()).extracting(Hop::status).containsExactly(308);
		assertThat(fetched.body()).asString().isEqualTo("Feed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/caf%C3%A9?q=%20x|/caf%C3%A9?q=%20x", "/caf\u00c3\u00a9?q= x|/caf%C3%A9?q=%20x",
					"/caf\u00e9|/caf%E9", "/100%|/100%25", "/a%zz|/a%25zz", "/%e3%81|/%e3%81" })
	void b17ARedirectIsFollowedAsItsBytesSay(String location, String asked) {
		this.server.redirect("/a", 301, location);
		this.server.otherwise(Manners.html("There"));

		this.fetcher.fetched("/a");

		assertThat(this.server.asked()).extracting(Asked::path).containsExactly("/a", asked);
	}

	@Test
	void b18APageIsFoundBehindALotOfStyle() {
		String page = "<head><style>" + " ".repeat(900_000) + "</style></head><body><h1>Here</h1></body>";
		this.server.page("/", page);

		assertThat(this.fetcher.fetched("/").body()).asString().endsWith("<h1>Here</h1></body>");
	}

	@Test
	void b18APageBeyondTheLimitIsNotCutWithoutASign() {
		this.server.page("/", "Content-Type: text/html",
				("<head><style>" + " ".repeat(1_100_000) + "</style></head><body><h1>Here</h1></body>")
					.getBytes(StandardCharsets.US_ASCII));

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.TOO_LARGE);
	}

	@Test
	void b24ANameThatMeansLoopbackIsRefused() {
		try (HttpFetcher unaware = looking(Set.of(), List.of("127.0.0.1").iterator())) {
			assertThat(unaware.fetch(FetchRequest.of("http://7f000001.local-test.example/"))).isInstanceOfSatisfying(
					FetchFailed.class, (failed) -> assertThat(failed.type()).isEqualTo(ProblemType.FORBIDDEN_TARGET));
		}
	}

	@Test
	void b24TheAddressThatIsConnectedToIsTheOneThatWasChecked() {
		this.server.on("/", Manners.raw("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nHi"));
		Iterator<String> rebound = List.of("127.0.0.1", "169.254.169.254").iterator();
		FetchRequest request = FetchRequest.of(named("news.example", "/"));
		try (HttpFetcher checking = looking(Set.of(new HostPort("news.example", this.server.port())), rebound)) {
			assertThat(checking.fetch(request)).isInstanceOf(FetchOutcome.Fetched.class);
			assertThat(rebound).hasNext();
			assertThat(checking.fetch(request)).isInstanceOfSatisfying(FetchFailed.class,
					(failed) -> assertThat(failed.type()).isEqualTo(ProblemType.FORBIDDEN_TARGET));
		}
	}

	@Test
	void b26AChallengeIsNoContentAndAnOrdinaryMissingPageIsGone() {
		this.server.status("/challenge", 403, "Server: cloudflare\ncf-mitigated: challenge");
		this.server.status("/gone", 404, "Server: cloudflare");

		assertThat(this.fetcher.failed("/challenge").type()).isEqualTo(ProblemType.ACCESS_DENIED);
		assertThat(this.fetcher.failed("/challenge").gone()).isFalse();
		assertThat(this.fetcher.failed("/gone").gone()).isTrue();
	}

	/** A fetcher whose look-ups give these addresses, one after the other. */
	private static HttpFetcher looking(Set<HostPort> allowed, Iterator<String> addresses) {
		return new HttpFetcher(TestFetcher.quick(allowed), (name) -> List.of(InetAddress.ofLiteral(addresses.next())),
				Clock.systemUTC());
	}

	private String named(String name, String path) {
		return "http://" + name + ":" + this.server.port() + path;
	}

}
