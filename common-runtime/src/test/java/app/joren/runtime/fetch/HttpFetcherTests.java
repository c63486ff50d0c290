package app.joren.runtime.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import app.joren.contracts.problem.ProblemType;
import app.joren.emulator.rude.RudeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Against a server that has no manners. */
class HttpFetcherTests {

	private static final String CHUNKED = "HTTP/1.1 200 OK\nTransfer-Encoding: chunked";

	private final RudeServer server = new RudeServer();

	private final TestFetcher fetcher = TestFetcher.of(this.server);

	@AfterEach
	void close() {
		this.fetcher.close();
		this.server.close();
	}

	@Test
	void fetchesAndIntroducesItself() {
		this.server.page("/", "Hello");

		FetchOutcome.Fetched fetched = this.fetcher.fetched("/");

		assertThat(fetched.body()).asString().isEqualTo("Hello");
		assertThat(fetched.contentType()).isEqualTo("text/html");
		assertThat(this.server.asked().getFirst().header("User-Agent")).startsWith("Joren/1.0 (+https://");
	}

	@Test
	void usesAConnectionAgain() {
		this.server.page("/", "Hello");

		this.fetcher.fetched("/");
		this.fetcher.fetched("/");

		assertThat(this.server.connections()).isEqualTo(1);
	}

	@Test
	void usesAConnectionAgainAfterAnError() {
		this.server.page("/", "Hello");

		this.fetcher.failed("/absent");
		this.fetcher.fetched("/");

		assertThat(this.server.connections()).isEqualTo(1);
	}

	@Test
	void asksOnlyForWhatHasChanged() {
		this.server.on("/",
				(question,
						out) -> out.write((question.header("If-None-Match").equals("\"1\"")
								? "HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n"
								: "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: 0\r\n\r\n")
							.getBytes(StandardCharsets.US_ASCII)));

		Validators validators = this.fetcher.fetched("/").validators();
		FetchOutcome outcome = this.fetcher.fetch(FetchRequest.of(this.server.address("/")).unless(validators));

		assertThat(outcome).isInstanceOf(FetchOutcome.NotModified.class);
	}

	@ParameterizedTest
	@CsvSource({ "403,cf-mitigated: challenge", "429,CF-Mitigated: challenge", "503,cf-mitigated: challenge",
			"202,x-amzn-waf-action: challenge", "405,x-amzn-waf-action: captcha", "403,x-datadome: protected",
			"403,x-sucuri-block: GEO02" })
	void aTestForPersonsIsNoContentAndIsNotTriedAgain(int status, String header) {
		this.server.status("/", status, header + "\r\nRetry-After: 1\r\n");

		FetchOutcome.FetchFailed failed = this.fetcher.failed("/");

		assertThat(failed.type()).isEqualTo(ProblemType.ACCESS_DENIED);
		assertThat(failed.detail()).contains("a person in front");
		assertThat(failed.retryAfter()).isNull();
	}

	@Test
	void doesNotConnectToWhatANameIsRebound() {
		HttpFetcher rebound = new HttpFetcher(TestFetcher.quick(Set.of()),
				(name) -> List.of(InetAddress.getLoopbackAddress()), Clock.systemUTC());

		FetchOutcome outcome = rebound.fetch(FetchRequest.of("http://news.example/"));

		assertThat(((FetchOutcome.FetchFailed) outcome).type()).isEqualTo(ProblemType.FORBIDDEN_TARGET);
		rebound.close();
	}

	@Test
	void takesAnExceptionOnlyForLoopback() {
		HttpFetcher misled = new HttpFetcher(TestFetcher.quick(Set.of(new HostPort("site.example", 80))),
				(name) -> List.of(InetAddress.ofLiteral("10.0.0.1")), Clock.systemUTC());

		FetchOutcome outcome = misled.fetch(FetchRequest.of("http://site.example/"));

		assertThat(((FetchOutcome.FetchFailed) outcome).type()).isEqualTo(ProblemType.FORBIDDEN_TARGET);
		misled.close();
	}

	@ParameterizedTest
	@CsvSource({ "401, ACCESS_DENIED", "403, ACCESS_DENIED", "404, PAGE_NOT_FOUND", "410, PAGE_NOT_FOUND",
			"429, TOO_MANY_REQUESTS_AT_SITE", "400, SITE_ERROR", "500, SITE_ERROR", "503, SITE_ERROR",
			"304, BROKEN_ANSWER" })
	void saysWhatAStatusMeans(int status, ProblemType type) {
		this.server.status("/", status, "");

		FetchOutcome.FetchFailed failed = this.fetcher.failed("/");

		assertThat(failed.type()).isEqualTo(type);
		assertThat(failed.status()).isEqualTo(status);
	}

	@Test
	void readsRetryAfter() {
		this.server.status("/seconds", 503, "Retry-After: 120");
		this.server.status("/date", 429, "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT");

		assertThat(this.fetcher.failed("/seconds").retryAfter()).isEqualTo(Duration.ofMinutes(2));
		assertThat(this.fetcher.failed("/date").retryAfter()).isZero();
	}

	@Test
	void refusesABodyThatBreaksOff() {
		this.server.on("/", (question, out) -> {
			out.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<p>half".getBytes(StandardCharsets.US_ASCII));
			throw new IOException("cut");
		});

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.BROKEN_ANSWER);
	}

	@Test
	void readsAWholePageWhoseLengthIsWrong() {
		this.server.on("/", (question, out) -> {
			out.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<p>whole</html>\n"
				.getBytes(StandardCharsets.US_ASCII));
			throw new IOException("cut");
		});

		assertThat(this.fetcher.fetched("/").body()).asString().contains("whole");
	}

	@Test
	void readsChunksAndRefusesBrokenOnes() {
		this.server.answer("/good", CHUNKED, "5\r\nHello\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		this.server.answer("/bad", CHUNKED, "zz\r\nHello\r\n".getBytes(StandardCharsets.US_ASCII));

		assertThat(this.fetcher.fetched("/good").body()).asString().isEqualTo("Hello");
		assertThat(this.fetcher.failed("/bad").type()).isEqualTo(ProblemType.BROKEN_ANSWER);
	}

	@Test
	void saysThatWhatIsNoHttpIsBroken() {
		this.server.answer("/", "SSH-2.0-OpenSSH_9.2", new byte[0]);

		assertThat(this.fetcher.failed("/").type()).isIn(ProblemType.BROKEN_ANSWER, ProblemType.TIMED_OUT);
	}

	@Test
	void saysThatNobodyListens() {
		this.server.close();

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.CONNECTION_REFUSED);
	}

	@Test
	void saysThatThereIsNoEncryption() {
		FetchOutcome outcome = this.fetcher.fetch(FetchRequest.of(this.server.address("/").replace("http:", "https:")));

		assertThat(((FetchOutcome.FetchFailed) outcome).type()).isEqualTo(ProblemType.TLS_FAILED);
	}

	@Test
	void saysThatThereIsNoEncryptionWhenTheGreetingIsNotAnswered() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				HttpFetcher patient = new HttpFetcher(
						TestFetcher.quick(Set.of(new HostPort("127.0.0.1", silent.getLocalPort()))))) {
			FetchOutcome outcome = patient.fetch(FetchRequest.of("https://127.0.0.1:" + silent.getLocalPort() + "/"));

			assertThat(((FetchOutcome.FetchFailed) outcome).type()).isEqualTo(ProblemType.TLS_FAILED);
		}
	}

	@Test
	void saysThatANameHasNoAddress() {
		HttpFetcher nameless = new HttpFetcher(TestFetcher.quick(Set.of()), (name) -> {
			throw new UnknownHostException(name);
		}, Clock.systemUTC());

		FetchOutcome outcome = nameless.fetch(FetchRequest.of("http://news.example/"));

		assertThat(((FetchOutcome.FetchFailed) outcome).type()).isEqualTo(ProblemType.NAME_NOT_RESOLVED);
		nameless.close();
	}

	@Test
	void sendsOddPathsAsTheyAre() {
		this.server.page("//a//b", "Hello");

		assertThat(this.fetcher.fetched("//a//b").body()).asString().isEqualTo("Hello");
	}

}
