package app.joren.apps.content;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Phone;
import app.joren.apps.Samples;
import app.joren.runtime.document.Gzip;
import com.aayushatharva.brotli4j.decoder.Decoder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.reactivestreams.Subscriber;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.http.Protocol;
import software.amazon.awssdk.http.ProtocolNegotiation;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;

import static app.joren.apps.Samples.club;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@AppsTest
class ContentProtocolTests {

	private final String appId = Samples.anyAppId();

	private final String app = "/v1/apps/" + this.appId;

	@Autowired
	private Console console;

	@Autowired
	private Phone phone;

	@LocalServerPort
	private int port;

	@BeforeEach
	void anAppIsThere() {
		this.console.save(this.appId, club(section("news")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/apps/unknown", "/v1/apps/unknown/articles", "/v1/apps/unknown/articles/1",
			"/v1/apps/unknown/sections/news/articles" })
	void anUnknownAppIsAProblem(String path) {
		problem(this.phone.get(path), 404, "urn:joren:problem:not-found");
	}

	@Test
	void anUnknownSectionOrArticleIsAProblem() {
		problem(this.phone.get(this.app + "/sections/nothing/articles"), 404, "urn:joren:problem:not-found");
		problem(this.phone.get(this.app + "/articles/nothing"), 404, "urn:joren:problem:not-found");
		problem(this.phone.get(this.app + "/articles/{id}", "a#b<script>"), 404, "urn:joren:problem:not-found");
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=0", "limit=101", "limit=-1", "limit=x", "limit=99999999999", "cursor=nonsense",
			"cursor=MQ", "cursor=%20", "cursor=%FF" })
	void whatIsNoLimitOrCursorIsAProblem(String query) {
		problem(this.phone.get(this.app + "/articles?" + query), 400, "urn:joren:problem:invalid-request");
		problem(this.phone.get(this.app + "/sections/news/articles?" + query), 400,
				"urn:joren:problem:invalid-request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/articles?=null", "/articles?limit=1&=2", "/articles/%25x", "/articles/a%3Bb" })
	void whatCannotBeUnderstoodIsAProblem(String path) throws Exception {
		HttpResponse<byte[]> response = send(HttpRequest.newBuilder(), path);

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("urn:joren:problem:invalid-request");
	}

	@Test
	void nothingCanBeWritten() throws Exception {
		assertThat(send(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString("{}")), "").statusCode())
			.isEqualTo(405);
		assertThat(send(HttpRequest.newBuilder().DELETE(), "").statusCode()).isEqualTo(405);
	}

	@Test
	void aPageOfAnyOriginMayReadAndNoCookieIsSet() throws Exception {
		HttpResponse<byte[]> read = send(HttpRequest.newBuilder().header("Origin", "https://other.example"), "");
		HttpResponse<byte[]> asked = send(HttpRequest.newBuilder()
			.method("OPTIONS", HttpRequest.BodyPublishers.noBody())
			.header("Origin", "https://other.example")
			.header("Access-Control-Request-Method", "GET")
			.header("Access-Control-Request-Headers", "if-none-match"), "");

		assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
		assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(asked.statusCode()).isEqualTo(204);
		assertThat(asked.headers().firstValue("Access-Control-Allow-Headers"))
			.contains("If-None-Match, Content-Type, Joren-Install");
	}

	@Test
	void eachFormHasATagOfItsOwnAndSaysTheSame() throws Exception {
		HttpResponse<byte[]> plain = send(HttpRequest.newBuilder(), "");
		HttpResponse<byte[]> gzip = send(HttpRequest.newBuilder().header("Accept-Encoding", "gzip"), "");
		HttpResponse<byte[]> brotli = send(HttpRequest.newBuilder().header("Accept-Encoding", "gzip, br"), "");

		assertThat(Gzip.unpack(gzip.body())).isEqualTo(plain.body());
		assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plain.body());
		assertThat(List.of(plain, gzip, brotli)).extracting(ContentProtocolTests::tag).doesNotHaveDuplicates();
		assertThat(send(HttpRequest.newBuilder().header("If-None-Match", tag(gzip)), "").statusCode()).isEqualTo(304);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "gzip | gzip", "deflate, gzip;q=1.0, *;q=0.5 | gzip", "* | br", "gzip;q=0 | none",
					"identity | none", "gzip;q=0.000 | none", "GZIP | gzip", "x-gzip-not | none",
					"gzip, deflate, br | br", "br;q=0.5, gzip | gzip", "gzip;q=0.8, br;q=0.9, identity | none",
					"br;q=0, * | gzip", "gzip; q = 1 | gzip", "br;q=nonsense, gzip;q=0.1 | gzip" })
	void theCodingIsTheOneThatIsLikedBest(String accepted, String coding) throws Exception {
		HttpResponse<byte[]> response = send(HttpRequest.newBuilder().header("Accept-Encoding", accepted), "");

		assertThat(response.headers().firstValue("Content-Encoding").orElse("none")).isEqualTo(coding);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "gzip", "br" })
	void whatIsAskedAgainIsAnsweredAsBefore(String coding) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder().header("Accept-Encoding", coding);
		String path = "/articles?limit=3";

		HttpResponse<byte[]> first = send(request, path);
		HttpResponse<byte[]> again = send(request, path);

		assertThat(again.body()).isEqualTo(first.body());
		assertThat(headers(again)).isEqualTo(headers(first));
		HttpResponse<byte[]> known = send(request.copy().header("If-None-Match", tag(first)), path);
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(known.body()).isEmpty();
		assertThat(tag(known)).isEqualTo(tag(first));
	}

	@Test
	void whatIsAskedAgainOfARemovedAppIsGone() throws Exception {
		send(HttpRequest.newBuilder(), "");
		assertThat(send(HttpRequest.newBuilder(), "").statusCode()).isEqualTo(200);

		this.console.remove(this.appId);

		await().untilAsserted(() -> assertThat(send(HttpRequest.newBuilder(), "").statusCode()).isEqualTo(404));
	}

	@ParameterizedTest
	@EnumSource(Protocol.class)
	void bothProtocolsAreSpoken(Protocol protocol) {
		SdkHttpFullRequest request = SdkHttpFullRequest.builder()
			.method(SdkHttpMethod.GET)
			.uri(URI.create("http://127.0.0.1:" + this.port + this.app))
			.build();
		ReadingHandler handler = new ReadingHandler();
		try (SdkAsyncHttpClient client = NettyNioAsyncHttpClient.builder()
			.protocol(protocol)
			.protocolNegotiation(ProtocolNegotiation.ASSUME_PROTOCOL)
			.build()) {
			client
				.execute(AsyncExecuteRequest.builder()
					.request(request)
					.requestContentPublisher(new NoContent())
					.responseHandler(handler)
					.build())
				.join();
		}

		assertThat(handler.status()).isEqualTo(200);
		assertThat(handler.text()).contains(this.appId);
	}

	/** Clients that try to upgrade are answered as they ask. */
	@Test
	void whoWouldUpgradeIsAnsweredInHttp1() throws Exception {
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
			HttpResponse<byte[]> response = client.send(
					HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + this.app)).HEAD().build(),
					HttpResponse.BodyHandlers.ofByteArray());

			assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
			assertThat(response.body()).isEmpty();
		}
	}

	@Test
	void everyCallerIsToldOnceHowOftenItMayAsk() throws Exception {
		for (int time = 0; time < 3; time++) {
			HttpResponse<byte[]> response = send(HttpRequest.newBuilder().header("Joren-Install", "one-device"), "");

			assertThat(response.headers().allValues("RateLimit-Policy")).containsExactly("\"device\";q=100000;w=60");
			assertThat(response.headers().allValues("RateLimit")).containsExactly("\"device\";r=99999;t=1");
		}
	}

	@Test
	void aHeadRequestHasTheHeadersAlone() throws Exception {
		HttpResponse<byte[]> head = send(HttpRequest.newBuilder().HEAD(), "/articles");

		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.headers().firstValue("ETag")).isPresent();
		assertThat(new String(head.body(), StandardCharsets.UTF_8)).isEmpty();
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request, String path) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			URI address = URI.create("http://127.0.0.1:" + this.port + this.app + path);
			return client.send(request.uri(address).build(), HttpResponse.BodyHandlers.ofByteArray());
		}
	}

	/** Nothing is sent with a question. */
	private static final class NoContent implements SdkHttpContentPublisher {

		@Override
		public Optional<Long> contentLength() {
			return Optional.of(0L);
		}

		@Override
		public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
			AsyncRequestBody.empty().subscribe(subscriber);
		}

	}

	private static Map<String, List<String>> headers(HttpResponse<byte[]> response) {
		Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		headers.putAll(response.headers().map());
		headers.remove("Date");
		return headers;
	}

	private static String tag(HttpResponse<byte[]> response) {
		return response.headers().firstValue("ETag").orElseThrow();
	}

	private static void problem(org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec response,
			int status, String type) {
		response.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo(type);
	}

}
