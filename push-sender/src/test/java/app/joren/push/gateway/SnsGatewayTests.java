package app.joren.push.gateway;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import app.joren.emulator.push.Fate;
import app.joren.emulator.push.PushStandIn;
import app.joren.emulator.push.Received;
import app.joren.emulator.push.Trouble;
import app.joren.push.PushTest;
import app.joren.push.device.Device;
import app.joren.push.device.Endpoints;
import app.joren.push.device.Environment;
import app.joren.push.device.Platform;
import app.joren.push.payload.Push;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;

import static org.assertj.core.api.Assertions.assertThat;

@PushTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SnsGatewayTests {

	private final String token = UUID.randomUUID().toString().replace("-", "");

	private final PushGateway gateway;

	private final Endpoints endpoints;

	private final PushStandIn standIn;

	@Autowired
	SnsGatewayTests(PushGateway gateway, Endpoints endpoints, PushStandIn standIn) {
		this.gateway = gateway;
		this.endpoints = endpoints;
		this.standIn = standIn;
	}

	@AfterEach
	void allIsWellAgain() {
		this.standIn.switches().off();
	}

	@ParameterizedTest
	@CsvSource({ "IOS, PRODUCTION, APNS", "IOS, SANDBOX, APNS_SANDBOX", "ANDROID, PRODUCTION, GCM" })
	void aPushArrivesOnTheChannelOfThePhone(Platform platform, Environment environment, String channel) {
		Handover handover = this.gateway.send(device(platform, environment, this.token), push());

		assertThat(handover).isInstanceOf(Handover.Accepted.class);
		Awaitility.await().until(() -> this.standIn.inbox(this.token).size() == 1);
		Received received = this.standIn.inbox(this.token).getFirst();
		assertThat(received.platform()).isEqualTo(channel);
		assertThat(received.payload().toString()).contains("\"push_id\":\"p1\"");
		assertThat(handover).isEqualTo(new Handover.Accepted(received.messageId()));
	}

	@ParameterizedTest
	@CsvSource({ "FORBIDDEN, SHUT", "APPLICATION_DISABLED, SHUT", "THROTTLING, LATER", "THROTTLED, LATER",
			"INTERNAL_ERROR, LATER", "UNAVAILABLE, LATER", "CUT, UNKNOWN", "SLOW, UNKNOWN", "MALFORMED, UNKNOWN" })
	void everyTroubleSaysWhatBecameOfThePush(Trouble trouble, String expected) {
		Device device = device(Platform.IOS, Environment.PRODUCTION, this.token);
		this.standIn.switches().next(trouble, 1);

		Handover handover = this.gateway.send(device, push());

		assertThat(handover.getClass().getSimpleName()).isEqualToIgnoringCase(expected);
		Awaitility.await()
			.during(Duration.ofMillis(100))
			.until(() -> this.standIn.inbox(this.token).size() == (expected.equals("UNKNOWN") ? 1 : 0));
	}

	@ParameterizedTest
	@EnumSource(value = Fate.class, names = { "INVALID", "UNREGISTERED", "SANDBOX" })
	void anEndpointIsDeadAfterItsTokenFailed(Fate fate) {
		Device device = device(Platform.IOS, Environment.PRODUCTION, fate.beginning() + this.token);

		assertThat(this.gateway.send(device, push())).isInstanceOf(Handover.Accepted.class);
		Awaitility.await().until(() -> this.gateway.send(device, push()).equals(new Handover.Dead("EndpointDisabled")));
	}

	@Test
	void anEndpointThatIsGoneIsDead() {
		Device device = device(Platform.ANDROID, Environment.PRODUCTION, this.token);
		this.endpoints.delete(device.endpoint());

		assertThat(this.gateway.send(device, push())).isEqualTo(new Handover.Dead("NoEndpoint"));
	}

	@Test
	void whatCannotFitIsRefusedBeforeItIsSent() {
		URI endless = URI.create("https://content.example/" + "x".repeat(5000));
		Push push = new Push("p1", "T", "B", endless, null, null, null, null, Duration.ofHours(1));

		assertThat(this.gateway.send(device(Platform.IOS, Environment.PRODUCTION, this.token), push))
			.isEqualTo(new Handover.Refused("TooLarge"));
	}

	@Test
	void whetherAPushWasTakenIsInTheLogs() {
		Device device = device(Platform.IOS, Environment.PRODUCTION, this.token);
		Device other = device(Platform.IOS, Environment.PRODUCTION, "aa" + this.token);
		Instant before = Instant.now();
		this.standIn.switches().next(Trouble.CUT, 1);

		assertThat(this.gateway.hasTaken(device, before)).isFalse();
		assertThat(this.gateway.send(device, push())).isInstanceOf(Handover.Unknown.class);
		Awaitility.await().until(() -> this.gateway.hasTaken(device, before));
		assertThat(this.gateway.hasTaken(other, before)).isFalse();
		assertThat(this.gateway.hasTaken(device, Instant.now().plusSeconds(1))).isFalse();
	}

	@Test
	void failedPushesWereTakenToo() {
		Device device = device(Platform.IOS, Environment.PRODUCTION, Fate.UNREGISTERED.beginning() + this.token);
		Instant before = Instant.now();

		this.gateway.send(device, push());

		Awaitility.await().until(() -> this.gateway.hasTaken(device, before));
	}

	private Device device(Platform platform, Environment environment, String itsToken) {
		String endpoint = ((Endpoints.Registration.Registered) this.endpoints.register("club", platform, environment,
				itsToken, null))
			.endpoint();
		return new Device("club", "d1", endpoint, platform, environment, "en", ZoneOffset.UTC, "1.0", true, Set.of(),
				Set.of(), null);
	}

	private static Push push() {
		return new Push("p1", "Title", "Body", URI.create("https://content.example/a/club/7"), "7", null, "news", null,
				Duration.ofHours(1));
	}

}
