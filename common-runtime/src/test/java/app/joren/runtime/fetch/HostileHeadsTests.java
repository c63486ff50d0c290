package app.joren.runtime.fetch;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import app.joren.contracts.problem.ProblemType;
import app.joren.emulator.rude.Manners;
import app.joren.emulator.rude.Route;
import app.joren.emulator.rude.RudeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Status lines, headers and connections that are not as they should be. */
class HostileHeadsTests {

	private final RudeServer server = new RudeServer();

	private final TestFetcher fetcher = TestFetcher.of(this.server);

	@AfterEach
	void close() {
		this.fetcher.close();
		this.server.close();
	}

	static Stream<Arguments> heads() {
		return Stream.of(Arguments.of("headers without an end", Manners.endlessHeaders(), ProblemType.TOO_LARGE),
				Arguments.of("a header without an end", Manners.endlessLine(), ProblemType.TOO_LARGE),
				Arguments.of("hints without an end", Manners.endlessHints(), ProblemType.TIMED_OUT),
				Arguments.of("a header byte by byte", Manners.slowHead(), ProblemType.TIMED_OUT),
				Arguments.of("silence", Manners.silence(""), ProblemType.TIMED_OUT),
				Arguments.of("silence within the status", Manners.silence("HTTP/1.1 20"), ProblemType.TIMED_OUT),
				Arguments.of("silence after the status", Manners.silence("HTTP/1.1 200 OK\r\n"), ProblemType.TIMED_OUT),
				Arguments.of("hanging up", Manners.raw(""), ProblemType.BROKEN_ANSWER),
				Arguments.of("hanging up within the status", Manners.raw("HTTP/1.1 20"), ProblemType.BROKEN_ANSWER),
				Arguments.of("a reset", Manners.reset(""), ProblemType.BROKEN_ANSWER),
				Arguments.of("a reset within the head", Manners.reset("HTTP/1.1 200 OK\r\nX: y"),
						ProblemType.BROKEN_ANSWER));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("heads")
	void aHeadThatDoesNotEndWellHasAName(String name, Route route, ProblemType type) {
		this.server.on("/", route);

		assertThat(this.fetcher.failed("/").type()).isEqualTo(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!doctype html><p>As in 1991</p>", "SSH-2.0-OpenSSH_9.2\r\n",
			"220 mail.example ESMTP\r\n", "HTTP/9.9 200 OK\r\n\r\n", "HTTP/1.1 Fine\r\n\r\n",
			"HTTP/1.1 2000 OK\r\n\r\n", "\0\0\0\0\0\0\0\0", "\0\0\u0006\u0004\0\0\0\0\0\0\u0005\0\0@\0" })
	void whatIsNoHttpIsABrokenAnswer(String bytes) {
		this.server.on("/", Manners.raw(bytes));

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.BROKEN_ANSWER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "No colon at all", ": no name", "X\0Y: z", " folded: on the first line",
			"Set-Cookie: =;;;=,", "Location", "X: caf\u00e9" })
	void anOddHeaderDoesNotHideThePage(String header) {
		this.server.page("/", "Content-Type: text/html\n" + header, "Hello".getBytes(StandardCharsets.US_ASCII));

		assertThat(this.fetcher.fetched("/").body()).asString().isEqualTo("Hello");
	}

	@ParameterizedTest
	@CsvSource({ "426, UNSUPPORTED_PROTOCOL", "505, UNSUPPORTED_PROTOCOL", "418, SITE_ERROR", "599, SITE_ERROR",
			"999, SITE_ERROR", "300, BROKEN_ANSWER", "304, BROKEN_ANSWER", "306, BROKEN_ANSWER" })
	void everyStatusHasAName(int status, ProblemType type) {
		this.server.status("/", status, "");

		assertThat(this.fetcher.failed("/").type()).isEqualTo(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "http://", "http:///", "mailto:a@news.example", "javascript:alert(1)", "http://a b/",
			"//", "http://127.0.0.1:99999/", "http://[::1", "http://user:secret@127.0.0.1/" })
	void aRedirectToNowhereHasAName(String location) {
		this.server.redirect("/", 302, location);

		assertThat(this.fetcher.failed("/").type()).isIn(ProblemType.BROKEN_ANSWER, ProblemType.NOT_AN_ADDRESS,
				ProblemType.REDIRECT_LOOP);
	}

	@Test
	void aRedirectByStatusAloneIsBroken() {
		this.server.status("/", 302, "");

		assertThat(this.fetcher.failed("/").type()).isEqualTo(ProblemType.BROKEN_ANSWER);
	}

	@Test
	void aConnectionThatIsClosedAtOnceIsOpenedAgain() {
		this.server.on("/", Manners.raw("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nHi"));

		for (int i = 0; i < 5; i++) {
			assertThat(this.fetcher.fetched("/").body()).asString().isEqualTo("Hi");
		}
	}

	@Test
	void aConnectionThatIsResetAtItsSecondUseIsOpenedAgain() {
		this.server.on("/", (question, out) -> {
			Route first = Manners.html("Hi");
			(this.server.asked().size() % 2 == 1 ? first : Manners.reset("")).answer(question, out);
		});

		assertThat(this.fetcher.fetched("/").body()).asString().isEqualTo("Hi");
		assertThat(this.fetcher.fetched("/").body()).asString().isEqualTo("Hi");
	}

	@Test
	void anAnswerAfterHintsIsTheAnswer() {
		this.server.on("/", Manners.raw("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
				+ "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nHi"));

		assertThat(this.fetcher.fetched("/").body()).asString().isEqualTo("Hi");
	}

	@Test
	void reachesAServerByIpv6() {
		try (RudeServer six = RudeServer.at("::1"); TestFetcher patient = TestFetcher.of(six)) {
			six.page("/", "Hello");

			assertThat(patient.fetched("/").body()).asString().isEqualTo("Hello");
			assertThat(six.asked().getFirst().header("Host")).isEqualTo(six.authority());
		}
	}

}
