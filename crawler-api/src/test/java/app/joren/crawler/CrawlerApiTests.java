package app.joren.crawler;

import java.util.UUID;

import app.joren.contracts.crawler.StartCrawl;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.runtime.token.ServiceTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** The API over HTTP. */
@CrawlerTest
class CrawlerApiTests {

	@LocalServerPort
	private int port;

	@Autowired
	private ServiceTokens tokens;

	@Autowired
	private CrawlerUser user;

	@Test
	void startsACrawlAndTellsHowItGoes() {
		TinySite site = TestNetwork.site().list("/news", "/a").article("/a", "A");
		String appId = CrawlerUser.app(TinyDefinition.of(site, "/news"));
		String crawlId = UUID.randomUUID().toString();

		ResponseEntity<String> started = send(client().post()
			.uri("/v1/crawls")
			.contentType(MediaType.APPLICATION_JSON)
			.body(new StartCrawl(appId, crawlId, 1)));

		assertThat(started.getStatusCode().value()).isEqualTo(202);
		this.user.end(crawlId);
		assertThat(send(client().get().uri("/v1/crawls/{id}", crawlId)).getBody()).contains("\"created\":1");
		assertThat(send(client().get().uri("/v1/apps/{id}/crawls", appId)).getBody()).contains(crawlId);
		assertThat(send(client().post().uri("/v1/crawls/{id}/stop", crawlId)).getBody()).contains("FINISHED");
		assertThat(send(client().delete().uri("/v1/apps/{id}", appId)).getStatusCode().value()).isEqualTo(204);
		assertThat(send(client().get().uri("/v1/apps/{id}/crawls", appId)).getBody()).isEqualTo("[]");
	}

	@Test
	void doesNotKnowEveryCrawl() {
		ResponseEntity<String> answer = send(client().get().uri("/v1/crawls/{id}", "absent"));

		assertThat(answer.getStatusCode().value()).isEqualTo(404);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void refusesWhatIsIncomplete() {
		ResponseEntity<String> answer = send(client().post()
			.uri("/v1/crawls")
			.contentType(MediaType.APPLICATION_JSON)
			.body(new StartCrawl("", "a", 0)));

		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(answer.getBody()).contains("urn:joren:problem:invalid-request");
	}

	@Test
	void refusesStrangers() {
		ResponseEntity<String> answer = send(
				RestClient.create("http://127.0.0.1:" + this.port).get().uri("/v1/crawls/{id}", "absent"));

		assertThat(answer.getStatusCode().value()).isEqualTo(401);
	}

	private RestClient client() {
		return RestClient.builder()
			.baseUrl("http://127.0.0.1:" + this.port)
			.defaultHeaders((headers) -> headers.setBearerAuth(this.tokens.mint("crawler")))
			.build();
	}

	private static ResponseEntity<String> send(RequestHeadersSpec<?> request) {
		return request.retrieve().onStatus(HttpStatusCode::isError, (sent, answer) -> {
			// The tests look at errors themselves.
		}).toEntity(String.class);
	}

}
