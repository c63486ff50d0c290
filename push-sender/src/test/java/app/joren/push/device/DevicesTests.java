package app.joren.push.device;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import app.joren.emulator.push.EventWays;
import app.joren.emulator.push.Fate;
import app.joren.emulator.push.PushStandIn;
import app.joren.emulator.push.Trouble;
import app.joren.push.MovableClock;
import app.joren.push.Phone;
import app.joren.push.PushTest;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.NotFoundException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PushTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DevicesTests {

	private final String appId = UUID.randomUUID().toString();

	private final RestTestClient http;

	private final LivingDevices audience;

	private final Forgetting forgetting;

	private final RemovedApps removedApps;

	private final SnsClient sns;

	private final PushStandIn standIn;

	private final MovableClock clock;

	@Autowired
	DevicesTests(RestTestClient http, LivingDevices audience, Forgetting forgetting, RemovedApps removedApps,
			SnsClient sns, PushStandIn standIn, MovableClock clock) {
		this.http = http;
		this.audience = audience;
		this.forgetting = forgetting;
		this.removedApps = removedApps;
		this.sns = sns;
		this.standIn = standIn;
		this.clock = clock;
	}

	@AfterEach
	void allIsWellAgain() {
		this.standIn.switches().off();
		this.standIn.events(EventWays.GOOD);
	}

	@Test
	void aPhoneIsInTheAudienceAsItsReaderWishes() {
		phone().with("all", true)
			.with("quietHours", Map.of("from", "22:00", "until", "07:00"))
			.with("reads", List.of("sport"))
			.register();

		assertThat(living()).singleElement()
			.usingRecursiveComparison()
			.ignoringFields("deviceId", "endpoint")
			.isEqualTo(new Device(this.appId, "", "", Platform.IOS, Environment.PRODUCTION, "ja",
					ZoneId.of("Asia/Tokyo"), "1.0", true, Set.of("news"), Set.of("sport"),
					new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))));
	}

	@Test
	void shardsAreReadInPartsInTheOrderOfIds() {
		IntStream.range(0, 30).forEach((_) -> phone().register());

		assertThat(living()).hasSize(30).extracting(Device::deviceId).doesNotHaveDuplicates();
	}

	@Test
	void whatAReaderChangesIsKnownWithoutAskingTheGateway() {
		Phone phone = phone().register();
		this.standIn.switches().next(Trouble.FORBIDDEN, 1);

		phone.with("topics", List.of("sport")).with("zone", "Europe/Berlin").change().expectStatus().isNoContent();

		assertThat(living()).singleElement()
			.extracting(Device::topics, Device::zone)
			.containsExactly(Set.of("sport"), ZoneId.of("Europe/Berlin"));
	}

	@Test
	void afterADayTheGatewayIsAskedAgain() {
		Phone phone = phone().register();
		disable(living().getFirst());
		phone.change().expectStatus().isNoContent();
		assertThat(isEnabled(living().getFirst())).isFalse();

		this.clock.move(Duration.ofHours(25));
		phone.change().expectStatus().isNoContent();

		assertThat(isEnabled(living().getFirst())).isTrue();
	}

	@Test
	void aNewTokenGoesToTheEndpoint() {
		Phone phone = phone().register();
		String endpoint = living().getFirst().endpoint();

		phone.with("token", "ABCDEF" + phone.token()).change().expectStatus().isNoContent();

		assertThat(living()).singleElement().extracting(Device::endpoint).isEqualTo(endpoint);
		assertThat(attributes(endpoint)).containsEntry("Token", phone.token().toLowerCase(Locale.ROOT));
	}

	@Test
	void ofTwoInstallsWithOneTokenTheLastHasTheEndpoint() {
		Phone first = phone().register();
		Phone second = phone().with("token", first.token()).register();

		assertThat(living()).singleElement().extracting(Device::deviceId).isEqualTo(second.deviceId());
		first.change().expectStatus().isNotFound();
		second.change().expectStatus().isNoContent();
	}

	@Test
	void aTokenThatMovesToAnotherInstallTakesItsEndpointAlong() {
		Phone first = phone().register();
		Phone second = phone().register();
		String abandoned = endpoint(second);

		second.with("token", first.token()).change().expectStatus().isNoContent();

		assertThat(living()).singleElement().extracting(Device::deviceId).isEqualTo(second.deviceId());
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> attributes(abandoned));
	}

	@Test
	void whoLeavesLeavesNothing() {
		Phone phone = phone().register();
		String endpoint = endpoint(phone);

		phone.remove().expectStatus().isNoContent();

		assertThat(living()).isEmpty();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> attributes(endpoint));
		phone.change().expectStatus().isNotFound();
	}

	@Test
	void theDeadAreNotInTheAudienceUntilTheirPhoneComes() {
		Phone phone = phone().register();

		this.audience.died(living().getFirst());
		assertThat(living()).isEmpty();

		phone.change().expectStatus().isNoContent();
		assertThat(living()).hasSize(1);
	}

	@Test
	void failedDeliveriesEndADeviceHoweverTheyAreTold() {
		this.standIn.events(new EventWays(3, Duration.ofMillis(500)));
		Phone phone = phone();
		phone.with("token", Fate.UNREGISTERED.beginning() + phone.token()).register();
		Phone other = phone().register();

		publish(endpoint(phone));

		Awaitility.await()
			.until(() -> living().stream().map(Device::deviceId).toList().equals(List.of(other.deviceId())));
	}

	@Test
	void eventsFromBeforeTheLastRegistrationChangeNothing() {
		Phone phone = phone().register();
		String endpoint = endpoint(phone);

		this.audience.failed(endpoint, "InvalidPlatformToken", this.clock.instant().minusSeconds(5));
		this.audience.failed(endpoint, "SomethingElse", this.clock.instant().plusSeconds(5));
		this.audience.failed(endpoint + "0", "InvalidPlatformToken", this.clock.instant());
		assertThat(living()).hasSize(1);

		this.audience.failed(endpoint, "InvalidPlatformToken", this.clock.instant().plusSeconds(5));
		assertThat(living()).isEmpty();
	}

	@Test
	void theDeadAreForgottenAfterTheirGrace() {
		Phone phone = phone().register();
		String endpoint = endpoint(phone);
		this.audience.died(living().getFirst());

		this.forgetting.forget();
		assertThat(attributes(endpoint)).isNotEmpty();
		this.clock.move(Duration.ofDays(31));
		this.forgetting.forget();

		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> attributes(endpoint));
		phone.change().expectStatus().isNotFound();
	}

	@Test
	void whoIsNotSeenForLongIsForgotten() {
		phone().register();
		Phone seen = phone().register();

		this.clock.move(Duration.ofDays(200));
		seen.change().expectStatus().isNoContent();
		this.clock.move(Duration.ofDays(100));
		this.forgetting.forget();

		assertThat(living()).singleElement().extracting(Device::deviceId).isEqualTo(seen.deviceId());
	}

	@Test
	void inTroubleTheForgottenAreTriedAgain() {
		phone().register();
		this.removedApps.add(this.appId);
		this.standIn.switches().next(Trouble.INTERNAL_ERROR, 1);

		this.forgetting.forget();
		assertThat(living()).hasSize(1);
		this.forgetting.forget();
		assertThat(living()).isEmpty();
	}

	@Test
	void ofARemovedAppNothingStays() {
		Phone phone = phone().register();
		String endpoint = endpoint(phone);
		this.audience.died(living().getFirst());
		phone().register();

		this.removedApps.add(this.appId);
		this.forgetting.forget();

		assertThat(living()).isEmpty();
		assertThat(this.removedApps.all()).doesNotContain(this.appId);
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> attributes(endpoint));
	}

	private Phone phone() {
		return new Phone(this.http, this.appId);
	}

	private String endpoint(Phone phone) {
		return living().stream()
			.filter((device) -> device.deviceId().equals(phone.deviceId()))
			.findFirst()
			.orElseThrow()
			.endpoint();
	}

	private List<Device> living() {
		List<Device> living = new ArrayList<>();
		IntStream.range(0, Audience.SHARDS).forEach((shard) -> read(shard, living));
		return living;
	}

	private void read(int shard, List<Device> into) {
		@Nullable String after = null;
		do {
			Audience.Part part = this.audience.devices(this.appId, shard, after, 1);
			assertThat(part.devices()).hasSizeLessThanOrEqualTo(1);
			into.addAll(part.devices());
			after = part.last();
		}
		while (after != null);
	}

	private Map<String, String> attributes(String endpoint) {
		return this.sns.getEndpointAttributes((get) -> get.endpointArn(endpoint)).attributes();
	}

	private boolean isEnabled(Device device) {
		return Boolean.parseBoolean(attributes(device.endpoint()).get("Enabled"));
	}

	private void disable(Device device) {
		this.sns
			.setEndpointAttributes((set) -> set.endpointArn(device.endpoint()).attributes(Map.of("Enabled", "false")));
	}

	private void publish(String endpoint) {
		this.sns.publish((publish) -> publish.targetArn(endpoint)
			.messageStructure("json")
			.message("{\"default\": \"x\", \"APNS\": \"{}\"}"));
	}

}
