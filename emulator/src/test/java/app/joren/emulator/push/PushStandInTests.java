package app.joren.emulator.push;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;

import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.SnsException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PushStandInTests {

	private static final PushStandIn STAND_IN = PushStandIn.start(new PushStandIn.Settings(0, null, null, false));

	private static final SnsClient SNS = LocalAws.at(STAND_IN.endpoint(), SnsClient.builder()).build();

	private static final String FINE = "{\"default\": \"x\", \"APNS\": \"{}\", \"GCM\": \"{}\"}";

	@AfterAll
	static void stop() {
		SNS.close();
		STAND_IN.close();
	}

	@Test
	void aTokenHasOneEndpointInAnApplicationWhateverItsCase() {
		String application = application("APNS", "one");

		String endpoint = endpoint(application, "AB01");

		assertThat(endpoint(application, "ab01")).isEqualTo(endpoint);
		assertThat(endpoint(application("APNS", "two"), "ab01")).isNotEqualTo(endpoint);
		assertThat(attributes(endpoint)).isEqualTo(Map.of("Token", "ab01", "Enabled", "true"));
	}

	@Test
	void otherAttributesAreAConflictThatNamesTheEndpoint() {
		String application = application("APNS", "conflict");
		String endpoint = endpoint(application, "cd01");

		refused(() -> SNS.createPlatformEndpoint(
				(create) -> create.platformApplicationArn(application).token("cd01").customUserData("other")))
			.hasMessageContaining("Invalid parameter: Token Reason: Endpoint " + endpoint
					+ " already exists with the same Token, but different attributes.");
	}

	@Test
	void creatingAgainEnablesNothing() {
		String application = application("GCM", "again");
		String endpoint = endpoint(application, "t1");
		SNS.setEndpointAttributes((set) -> set.endpointArn(endpoint).attributes(Map.of("Enabled", "false")));

		assertThat(endpoint(application, "t1")).isEqualTo(endpoint);
		assertThat(attributes(endpoint)).containsEntry("Enabled", "false");
		refused(() -> publish(endpoint, FINE)).hasMessageContaining("Endpoint is disabled");
	}

	@Test
	void endpointsAreListedByTheHundred() {
		String application = application("GCM", "many");
		IntStream.range(0, 101).forEach((number) -> endpoint(application, "t" + number));

		var first = SNS.listEndpointsByPlatformApplication((list) -> list.platformApplicationArn(application));

		assertThat(first.endpoints()).hasSize(100);
		assertThat(SNS.listEndpointsByPlatformApplicationPaginator((list) -> list.platformApplicationArn(application))
			.endpoints()).hasSize(101);
	}

	@Test
	void whatIsNotThereIsNotFound() {
		String application = application("GCM", "gone");
		String endpoint = endpoint(application, "t1");
		SNS.deleteEndpoint((delete) -> delete.endpointArn(endpoint));
		SNS.deleteEndpoint((delete) -> delete.endpointArn(endpoint));

		refused(() -> attributes(endpoint)).isInstanceOfSatisfying(SnsException.class,
				(ex) -> assertThat(ex.statusCode()).isEqualTo(404));
		refused(() -> endpoint(application + "0", "t1")).hasMessageContaining("PlatformApplication does not exist");
		refused(() -> publish(endpoint, FINE))
			.hasMessageContaining("TargetArn Reason: No endpoint found for the target arn specified");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			no JSON                                                             | failed to parse
			{"GCM": "{}"}                                                       | No default entry
			{"default": "x", "GCM": {}}                                         | must be strings
			{"default": "x", "GCM": "{"}                                        | failed to parse
			{"default": "x", "GCM": "{\\"fcmV1Message\\":{\\"massage\\":{}}}"}       | unknown key
			{"default": "x", "GCM": "{\\"fcmV1Message\\":{},\\"data\\":{}}"}        | do not go together
			{"default": "x", "GCM": "{\\"fcmV1Message\\":{\\"message\\":{\\"data\\":{\\"n\\":1}}}}"} | must be strings
			{"default": "x", "GCM": "{\\"data\\":{},\\"data\\":{}}"}                | failed to parse
			""")
	void payloadsAreLookedInto(String message, String reason) {
		String endpoint = endpoint(application("GCM", "payloads"), "t1");

		refused(() -> publish(endpoint, message)).hasMessageContaining(reason);
	}

	@Test
	void payloadsAreNotLargerThanProvidersTake() {
		String endpoint = endpoint(application("GCM", "payloads"), "t1");

		publish(endpoint, large(4096));
		refused(() -> publish(endpoint, large(4097))).hasMessageContaining("too large");
	}

	@Test
	void unknownAttributesAreRefused() {
		String endpoint = endpoint(application("GCM", "payloads"), "t1");

		refused(() -> SNS.publish((publish) -> publish.targetArn(endpoint)
			.messageStructure("json")
			.message(FINE)
			.messageAttributes(Map.of("AWS.SNS.MOBILE.GCM.TTL",
					MessageAttributeValue.builder().dataType("String").stringValue("1").build()))))
			.hasMessageContaining("AWS.SNS.MOBILE.GCM.TTL");
	}

	@Test
	void aPhoneThatIsGoneIsDisabledAfterThePushWasAccepted() {
		String endpoint = endpoint(application("GCM", "fates"), Fate.UNREGISTERED.beginning());

		assertThat(publish(endpoint, FINE)).isNotEmpty();
		Awaitility.await().until(() -> "false".equals(attributes(endpoint).get("Enabled")));
		assertThat(STAND_IN.inbox(Fate.UNREGISTERED.beginning())).isEmpty();
	}

	@Test
	void anyPageMayReadWhatAPhoneGot() throws Exception {
		String endpoint = endpoint(application("APNS", "inbox"), "0123");
		publish(endpoint, "{\"default\": \"x\", \"APNS\": \"{\\\"aps\\\":{\\\"badge\\\":1}}\"}");
		Awaitility.await().until(() -> STAND_IN.inbox("0123").size() == 1);

		HttpResponse<String> answer = ask("GET", "/inbox/0123");

		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(answer.body()).contains("\"platform\":\"APNS\"", "\"payload\":{\"aps\":{\"badge\":1}}");
	}

	@Test
	void aPersonMayTryTrouble() throws Exception {
		assertThat(ask("PUT", "/switches/application-disabled?5").statusCode()).isEqualTo(204);
		refused(() -> endpoint("any", "0123")).hasMessageContaining("Platform application is disabled");

		assertThat(ask("DELETE", "/switches/").statusCode()).isEqualTo(204);
		assertThat(ask("PUT", "/switches/earthquake").statusCode()).isEqualTo(400);
		endpoint(application("GCM", "well"), "0123");
	}

	private static String application(String platform, String name) {
		return SNS.createPlatformApplication((create) -> create.platform(platform).name(name).attributes(Map.of()))
			.platformApplicationArn();
	}

	private static String endpoint(String application, String token) {
		return SNS.createPlatformEndpoint((create) -> create.platformApplicationArn(application).token(token))
			.endpointArn();
	}

	private static Map<String, String> attributes(String endpoint) {
		return SNS.getEndpointAttributes((get) -> get.endpointArn(endpoint)).attributes();
	}

	private static String publish(String endpoint, String message) {
		return SNS.publish((publish) -> publish.targetArn(endpoint).messageStructure("json").message(message))
			.messageId();
	}

	private static String large(int bytes) {
		String frame = "{\\\"data\\\":{\\\"x\\\":\\\"\\\"}}";
		int frameBytes = frame.replace("\\", "").length();
		return "{\"default\": \"x\", \"GCM\": \""
				+ frame.replace(":\\\"\\\"", ":\\\"" + "x".repeat(bytes - frameBytes) + "\\\"") + "\"}";
	}

	private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable call) {
		return assertThatThrownBy(call).isInstanceOf(SnsException.class);
	}

	private static HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create(STAND_IN.endpoint() + path))
				.method(method, HttpRequest.BodyPublishers.noBody())
				.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

}
