package app.joren.push.device;

import java.time.Clock;
import java.time.Instant;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** How phones come, change and go. */
@Component
public class Registrations {

	private final Devices devices;

	private final Endpoints endpoints;

	private final DeviceSettings settings;

	private final Clock clock;

	Registrations(Devices devices, Endpoints endpoints, DeviceSettings settings, Clock clock) {
		this.devices = devices;
		this.endpoints = endpoints;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Registers a phone. Should another install have had its endpoint, it has it no more.
	 */
	public Entry register(String appId, Installation installation) {
		String deviceId = UuidCreator.getTimeOrderedEpoch().toString();
		String secret = Secrets.next();
		enter(installation.device(appId, deviceId, endpoint(appId, installation, null)), Secrets.hash(secret),
				installation, null);
		return new Entry(deviceId, secret);
	}

	/**
	 * Changes what is known of a phone. The gateway is not asked where all is as it was.
	 */
	public void change(StoredDevice stored, Installation installation) {
		Device before = stored.device();
		if (!stored.isFresh(installation, this.clock.instant().minus(this.settings.fresh()))) {
			registerAgain(stored, installation);
			return;
		}
		Device changed = installation.device(before.appId(), before.deviceId(), before.endpoint());
		if (!changed.equals(before) && !this.devices.change(stored.with(changed))) {
			throw new DeviceNotFound();
		}
	}

	/** The phone is not to be pushed to any more. */
	public void remove(StoredDevice stored) {
		this.devices.remove(stored);
		// Should it stay behind, nothing is sent there.
		this.endpoints.delete(stored.device().endpoint());
	}

	/**
	 * The device of a phone that proves itself.
	 * @param secret that came with the registration
	 */
	public StoredDevice known(String appId, String deviceId, String secret) {
		StoredDevice stored = this.devices.find(appId, deviceId).orElseThrow(DeviceNotFound::new);
		if (!Secrets.fits(secret, stored.secretHash())) {
			throw new WrongSecret();
		}
		return stored;
	}

	private void registerAgain(StoredDevice stored, Installation installation) {
		Device before = stored.device();
		String endpoint = endpoint(before.appId(), installation, before.endpoint());
		enter(installation.device(before.appId(), before.deviceId(), endpoint), stored.secretHash(), installation,
				before.endpoint());
		if (!endpoint.equals(before.endpoint())) {
			this.endpoints.delete(before.endpoint());
		}
	}

	private String endpoint(String appId, Installation installation, @Nullable String known) {
		return switch (this.endpoints.register(appId, installation.platform(), installation.environment(),
				installation.token(), known)) {
			case Endpoints.Registration.Registered(String endpoint) -> endpoint;
			case Endpoints.Registration.TokenRefused _ -> throw new TokenRefused();
			case Endpoints.Registration.Unavailable(String reason) -> throw new GatewayAway(reason);
		};
	}

	private void enter(Device device, String secretHash, Installation installation, @Nullable String before) {
		Instant now = this.clock.instant();
		StoredDevice stored = new StoredDevice(device, secretHash, Secrets.hash(installation.token()), now, null,
				now.plus(this.settings.forgetAfter()));
		Overtaken.repeat(() -> this.devices.enter(stored, before));
	}

	/**
	 * What a phone keeps.
	 *
	 * @param deviceId its id
	 * @param secret by which it proves itself
	 */
	public record Entry(String deviceId, String secret) {
	}

}
