package app.joren.runtime.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import app.joren.contracts.problem.ProblemType;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms that are sent to interfaces, under the same guard as all that is fetched. */
class FormTests {

	private static final Map<String, String> FORM = Map.of("hub.topic", "https://news.example/?a=1&b=ü");

	private static final String ENCODED = "hub.topic=https%3A%2F%2Fnews.example%2F%3Fa%3D1%26b%3D%C3%BC";

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private final HttpServer server = server();

	private final HttpFetcher fetcher = new HttpFetcher(
			FetchSettings.allowing(Set.of(HostPort.of("127.0.0.1:" + this.server.getAddress().getPort()))));

	@BeforeEach
	void start() {
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.fetcher.close();
		this.server.stop(0);
	}

	@Test
	void areSentAndAnswered() {
		FetchOutcome outcome = post("/202");

		assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
		assertThat(this.asked).containsExactly("POST /202 application/x-www-form-urlencoded " + ENCODED);
	}

	@ParameterizedTest
	@ValueSource(ints = { 307, 308 })
	void areSentAgainWhereTheServerWantsThat(int status) {
		assertThat(post("/" + status)).isInstanceOf(FetchOutcome.Fetched.class);
		assertThat(this.asked).hasSize(2).allMatch((request) -> request.endsWith(ENCODED));
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 303 })
	void doNotBecomeAQuestion(int status) {
		assertThat(post("/" + status)).isInstanceOfSatisfying(FetchOutcome.FetchFailed.class,
				(failed) -> assertThat(failed.type()).isEqualTo(ProblemType.BROKEN_ANSWER));
		assertThat(this.asked).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:1/", "http://169.254.169.254/latest", "http://[::ffff:10.0.0.1]/",
			"file:///etc/passwd" })
	void goNowhereElseThanPagesDo(String address) {
		assertThat(this.fetcher.fetch(FetchRequest.posting(URI.create(address), FORM)))
			.isInstanceOfSatisfying(FetchOutcome.FetchFailed.class, (failed) -> assertThat(failed.requests()).isZero());
	}

	private FetchOutcome post(String path) {
		URI address = URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + path);
		return this.fetcher.fetch(FetchRequest.posting(address, FORM));
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			String type = exchange.getRequestHeaders().getFirst("Content-Type").replaceFirst(";.*", "");
			String path = exchange.getRequestURI().getPath();
			this.asked.add(exchange.getRequestMethod() + " " + path + " " + type + " " + body);
			exchange.getResponseHeaders().add("Location", "/202");
			exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
		}
	}

	private static HttpServer server() {
		try {
			return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
