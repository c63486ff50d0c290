package app.joren.runtime;

import java.util.Objects;

import app.joren.runtime.token.ServiceTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@SampleTest
class ApiProblemsTests {

	@Autowired
	private RestTestClient anybody;

	@Autowired
	private ServiceTokens tokens;

	private RestTestClient service;

	@BeforeEach
	void callWithToken() {
		this.service = this.anybody.mutate()
			.defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + this.tokens.mint("sample"))
			.build();
	}

	@Test
	void aProblemOfTheBusinessComesWithItsTypeAndTheNextStep() {
		JsonNode problem = problem(get("/v1/things/busy"), 409);

		assertThat(problem.path("type").asString()).isEqualTo("urn:joren:problem:conflict");
		assertThat(problem.path("detail").asString()).isEqualTo("The thing is busy.");
		assertThat(problem.path("nextStep").asString()).isEqualTo("Wait for it.");
		assertThat(problem.path("instance").asString()).isEqualTo("/v1/things/busy");
	}

	@Test
	void anInvalidFieldIsNamed() {
		JsonNode problem = problem(post("{\"name\":\" \"}"), 400);

		assertThat(problem.path("type").asString()).isEqualTo("urn:joren:problem:invalid-request");
		assertThat(problem.path("detail").asString()).startsWith("'name' ");
	}

	@Test
	void brokenJsonIsAnInvalidRequest() {
		JsonNode problem = problem(post("{"), 400);

		assertThat(problem.path("type").asString()).isEqualTo("urn:joren:problem:invalid-request");
	}

	@Test
	void anUnknownPathIsAProblem() {
		JsonNode problem = problem(get("/v1/nothing"), 404);

		assertThat(problem.path("type").asString()).isEqualTo("urn:joren:problem:not-found");
	}

	@Test
	void aMethodThatIsNotAllowedIsAProblem() {
		problem(this.service.delete().uri("/v1/things/1").exchange(), 405);
	}

	@Test
	void ourOwnFaultTellsNoInternals() {
		JsonNode problem = problem(get("/v1/things/secret"), 500);

		assertThat(problem.path("type").asString()).isEqualTo("urn:joren:problem:internal");
		assertThat(problem.toString()).doesNotContain("jdbc").doesNotContain("Exception");
	}

	@Test
	void aCallWithoutTokenIsAProblem() {
		JsonNode problem = problem(this.anybody.get().uri("/v1/things/1").exchange(), 401);

		assertThat(problem.path("type").asString()).isEqualTo("urn:joren:problem:unauthenticated");
	}

	private RestTestClient.ResponseSpec get(String path) {
		return this.service.get().uri(path).exchange();
	}

	private RestTestClient.ResponseSpec post(String json) {
		return this.service.post().uri("/v1/things").contentType(MediaType.APPLICATION_JSON).body(json).exchange();
	}

	private static JsonNode problem(RestTestClient.ResponseSpec response, int status) {
		EntityExchangeResult<JsonNode> result = response.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody(JsonNode.class)
			.returnResult();
		return Objects.requireNonNull(result.getResponseBody());
	}

}
