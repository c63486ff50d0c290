package app.joren.apps.content;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Phone;
import app.joren.apps.Samples;
import app.joren.runtime.document.Gzip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;

import static app.joren.apps.Samples.club;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;

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
		assertThat(asked.headers().firstValue("Access-Control-Allow-Headers")).contains("If-None-Match");
	}

	@Test
	void theCompressedFormHasATagOfItsOwnAndSaysTheSame() throws Exception {
		HttpResponse<byte[]> plain = send(HttpRequest.newBuilder(), "");
		HttpResponse<byte[]> gzip = send(HttpRequest.newBuilder().header("Accept-Encoding", "gzip, br"), "");

		assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
		assertThat(Gzip.unpack(gzip.body())).isEqualTo(plain.body());
		assertThat(tag(gzip)).isNotEqualTo(tag(plain));
		assertThat(send(HttpRequest.newBuilder().header("If-None-Match", tag(gzip)), "").statusCode()).isEqualTo(304);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "gzip | true", "deflate, gzip;q=1.0, *;q=0.5 | true", "* | true",
			"gzip;q=0 | false", "identity | false", "gzip;q=0.000 | false", "GZIP | true", "x-gzip-not | false" })
	void gzipIsSentToThoseWhoAcceptIt(String accepted, boolean compressed) throws Exception {
		HttpResponse<byte[]> response = send(HttpRequest.newBuilder().header("Accept-Encoding", accepted), "");

		assertThat(response.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(compressed);
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
