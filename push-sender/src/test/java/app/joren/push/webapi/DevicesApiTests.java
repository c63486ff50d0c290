package app.joren.push.webapi;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import app.joren.emulator.push.PushStandIn;
import app.joren.emulator.push.Trouble;
import app.joren.push.Phone;
import app.joren.push.PushTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@PushTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DevicesApiTests {

	private final String appId = UUID.randomUUID().toString();

	private final RestTestClient http;

	private final PushStandIn standIn;

	private final int port;

	@Autowired
	DevicesApiTests(RestTestClient http, PushStandIn standIn, @LocalServerPort int port) {
		this.port = port;
		this.http = http;
		this.standIn = standIn;
	}

	@AfterEach
	void allIsWellAgain() {
		this.standIn.switches().off();
	}

	@Test
	void aPhoneIsToldItsIdAndSecretAndNobodyKeepsThem() {
		phone().tryToRegister()
			.expectStatus()
			.isCreated()
			.expectHeader()
			.valueMatches(HttpHeaders.LOCATION, "/v1/apps/" + this.appId + "/devices/[0-9a-f-]{36}")
			.expectHeader()
			.valueMatches(HttpHeaders.CACHE_CONTROL, ".*no-store.*")
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.expectBody()
			.jsonPath("$.secret")
			.value((secret) -> assertThat(secret).asString().hasSize(43));
	}

	@Test
	void androidPhonesAreTakenWithoutAWorldAndWithWhatIsNew() {
		phone().with("platform", "android")
			.without("environment")
			.without("topics")
			.without("all")
			.without("language")
			.with("token", "cXy_Z-9:APA91b" + "x".repeat(140))
			.with("ofALaterVersion", true)
			.register();
	}

	@ParameterizedTest
	@MethodSource("wrong")
	void whatIsNotAsDescribedIsRefused(String name, Object value) {
		phone().with(name, value)
			.tryToRegister()
			.expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:joren:problem:invalid-request");
	}

	static Stream<Arguments> wrong() {
		return Stream.of(Arguments.of("platform", "symbian"), Arguments.of("token", "not hexadecimal"),
				Arguments.of("token", "zz".repeat(32)), Arguments.of("token", "ab".repeat(300)),
				Arguments.of("zone", "Mars/Olympus"), Arguments.of("zone", "UTC+25"),
				Arguments.of("language", "no tag"), Arguments.of("appVersion", "1.0\n2"),
				Arguments.of("topics", Collections.nCopies(201, "news")), Arguments.of("topics", List.of("")),
				Arguments.of("topics", "news"), Arguments.of("quietHours", Map.of("from", "25:00", "until", "07:00")),
				Arguments.of("quietHours", Map.of("from", "22:00")));
	}

	@ParameterizedTest
	@MethodSource("required")
	void whatIsNeededIsAskedFor(String name) {
		phone().without(name).tryToRegister().expectStatus().isBadRequest();
	}

	static Stream<String> required() {
		return Stream.of("platform", "token", "zone", "appVersion");
	}

	@Test
	void onlyThePhoneItselfMayChangeLeaveAndRead() {
		Phone phone = phone().register();
		for (String wrong : List.of("", "wrong", phone.secret() + "x")) {
			Phone thief = phone.knowing(wrong);

			thief.change().expectStatus().isUnauthorized().expectHeader().valueEquals("WWW-Authenticate", "Bearer");
			thief.remove().expectStatus().isUnauthorized();
			thief.inbox().expectStatus().isUnauthorized();
		}
	}

	@Test
	void anInboxBeginsEmpty() {
		phone().register().inbox().expectStatus().isOk().expectBody().jsonPath("$.pushes").isEmpty();
	}

	@Test
	void largeBodiesAreRefused() {
		phone().with("later", "x".repeat(70_000))
			.tryToRegister()
			.expectStatus()
			.isEqualTo(413)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	/** By a client that does not wait and come again by itself. */
	@Test
	void inTroublePhonesAreAskedToComeLater() throws Exception {
		this.standIn.switches().next(Trouble.THROTTLED, 1);
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:%d/v1/apps/%s/devices".formatted(this.port, this.appId)))
			.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
			.POST(BodyPublishers.ofString("""
					{"platform": "ios", "token": "0123456789abcdef", "zone": "UTC", "appVersion": "1.0"}"""))
			.build();

		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.headers().firstValue(HttpHeaders.RETRY_AFTER)).hasValue("300");
			assertThat(answer.headers().firstValue(HttpHeaders.CONTENT_TYPE)).hasValue("application/problem+json");
		}
	}

	@Test
	void pagesMayAskFirst() {
		this.http.options()
			.uri("/v1/apps/{app}/devices", this.appId)
			.header(HttpHeaders.ORIGIN, "https://preview.example")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
			.exchange()
			.expectStatus()
			.isNoContent()
			.expectHeader()
			.valueMatches(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, ".*PUT.*");
	}

	@Test
	void onlyServicesRemoveTheDevicesOfAnApp() {
		this.http.delete().uri("/v1/admin/apps/{app}/devices", this.appId).exchange().expectStatus().isUnauthorized();
	}

	private Phone phone() {
		return new Phone(this.http, this.appId);
	}

}
