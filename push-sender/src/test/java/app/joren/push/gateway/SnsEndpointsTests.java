package app.joren.push.gateway;

import java.util.Map;
import java.util.UUID;

import app.joren.emulator.push.PushStandIn;
import app.joren.emulator.push.Trouble;
import app.joren.push.PushTest;
import app.joren.push.device.Endpoints.Registration;
import app.joren.push.device.Environment;
import app.joren.push.device.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.sns.SnsClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;

import static org.assertj.core.api.Assertions.assertThat;

@PushTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SnsEndpointsTests {

	private final String token = UUID.randomUUID().toString().replace("-", "");

	private final SnsEndpoints endpoints;

	private final SnsClient sns;

	private final PushStandIn standIn;

	@Autowired
	SnsEndpointsTests(SnsEndpoints endpoints, SnsClient sns, PushStandIn standIn) {
		this.endpoints = endpoints;
		this.sns = sns;
		this.standIn = standIn;
	}

	@AfterEach
	void allIsWellAgain() {
		this.standIn.switches().off();
	}

	@Test
	void aTokenHasOneEndpointHoweverOftenItComes() {
		String endpoint = registered(this.token, null);

		assertThat(registered(this.token, null)).isEqualTo(endpoint);
		assertThat(registered(this.token, endpoint)).isEqualTo(endpoint);
		assertThat(endpoint).matches("arn:aws:sns:us-east-1:000000000000:endpoint/APNS/joren-club/.+");
	}

	@Test
	void anEndpointGetsTheNewTokenOfItsPhone() {
		String endpoint = registered(this.token, null);

		assertThat(registered("a" + this.token, endpoint)).isEqualTo(endpoint);
		assertThat(attributes(endpoint)).containsEntry("Token", "a" + this.token);
	}

	@Test
	void aDisabledEndpointIsEnabledWhenItsPhoneComes() {
		String endpoint = registered(this.token, null);
		set(endpoint, Map.of("Enabled", "false"));

		assertThat(registered(this.token, null)).isEqualTo(endpoint);
		assertThat(attributes(endpoint)).containsEntry("Enabled", "true");
	}

	@Test
	void aTokenThatIsKnownWithOtherAttributesKeepsItsEndpoint() {
		String endpoint = registered(this.token, null);
		String mine = registered("b" + this.token, null);
		set(endpoint, Map.of("CustomUserData", "another system's", "Enabled", "false"));

		assertThat(registered(this.token, mine)).isEqualTo(endpoint);
		assertThat(attributes(endpoint)).containsEntry("Enabled", "true");
	}

	@Test
	void anEndpointThatIsGoneIsMadeAnew() {
		String endpoint = registered(this.token, null);
		this.endpoints.delete(endpoint);

		assertThat(registered(this.token, endpoint)).isNotEqualTo(endpoint);
	}

	@Test
	void anEndpointOfTheOtherWorldIsNotUsed() {
		String sandbox = endpoint(register(Environment.SANDBOX, this.token, null));

		assertThat(registered(this.token, sandbox)).contains("endpoint/APNS/");
	}

	@Test
	void whatIsNoTokenIsRefused() {
		assertThat(register(Environment.PRODUCTION, "not hexadecimal", null))
			.isInstanceOf(Registration.TokenRefused.class);
	}

	@ParameterizedTest
	@EnumSource
	void inTroubleThereIsNoEndpoint(Trouble trouble) {
		this.standIn.switches().next(trouble, 2);

		assertThat(register(Environment.PRODUCTION, this.token, null)).isInstanceOf(Registration.Unavailable.class);
	}

	@Test
	void deletingTwiceDoesNoHarm() {
		String endpoint = registered(this.token, null);

		this.endpoints.delete(endpoint);
		this.endpoints.delete(endpoint);
	}

	private String registered(String itsToken, @Nullable String known) {
		return endpoint(register(Environment.PRODUCTION, itsToken, known));
	}

	private static String endpoint(Registration registration) {
		return ((Registration.Registered) registration).endpoint();
	}

	private Registration register(Environment environment, String itsToken, @Nullable String known) {
		return this.endpoints.register("club", Platform.IOS, environment, itsToken, known);
	}

	private Map<String, String> attributes(String endpoint) {
		return this.sns.getEndpointAttributes((get) -> get.endpointArn(endpoint)).attributes();
	}

	private void set(String endpoint, Map<String, String> attributes) {
		this.sns.setEndpointAttributes((set) -> set.endpointArn(endpoint).attributes(attributes));
	}

}
