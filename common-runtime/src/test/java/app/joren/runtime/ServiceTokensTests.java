package app.joren.runtime;

import java.io.IOException;
import java.net.ServerSocket;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import app.joren.runtime.sample.SampleApi;
import app.joren.runtime.token.ServiceTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SampleTest
class ServiceTokensTests {

	@Autowired
	private RestTestClient http;

	@Autowired
	private ServiceTokens tokens;

	@Autowired
	@Qualifier("sample#app.joren.runtime.sample.SampleApi")
	private SampleApi client;

	@DynamicPropertySource
	static void theServiceCallsItself(DynamicPropertyRegistry properties) throws IOException {
		int port = freePort();
		properties.add("server.port", () -> port);
		properties.add("spring.http.serviceclient.sample.base-url", () -> "http://localhost:" + port);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	@Test
	void theClientOfAContractCallsWithItsToken() {
		assertThat(this.client.thing("one")).isEqualTo(new SampleApi.Thing("one"));
	}

	@Test
	void theClientThrowsTheProblemThatTheServiceAnswered() {
		assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> this.client.thing("busy"))
			.satisfies((problem) -> assertThat(problem.type()).isEqualTo(ProblemType.CONFLICT))
			.satisfies((problem) -> assertThat(problem.nextStep()).isEqualTo("Wait for it."));
	}

	@Test
	void aTokenForAnotherServiceIsRefused() {
		assertStatus(this.tokens.mint("crawler"), 401);
	}

	@Test
	void aForgedTokenIsRefused() {
		String token = this.tokens.mint("sample");

		assertStatus(token.substring(0, token.length() - 4) + "AAAA", 401);
	}

	@Test
	void noSessionIsKept() {
		this.http.get()
			.uri("/v1/things/1")
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + this.tokens.mint("sample"))
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.doesNotExist(HttpHeaders.SET_COOKIE);
	}

	@Test
	void theHealthIsOpen() {
		this.http.get().uri("/actuator/health").exchange().expectStatus().isOk();
	}

	private void assertStatus(String token, int status) {
		this.http.get()
			.uri("/v1/things/1")
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
			.exchange()
			.expectStatus()
			.isEqualTo(status);
	}

}
