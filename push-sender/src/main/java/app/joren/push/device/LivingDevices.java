package app.joren.push.device;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** The devices that pushes go to, and what ends that. */
@Component
public class LivingDevices implements Audience {

	private static final Logger log = LoggerFactory.getLogger(LivingDevices.class);

	/** What failures of deliveries mean that the token is none any more. */
	private static final Set<String> DEATHS = Set.of("InvalidPlatformToken", "EndpointNotFound", "EndpointDisabled");

	private final Devices devices;

	private final DeviceShards shards;

	private final DeviceSettings settings;

	private final Clock clock;

	LivingDevices(Devices devices, DeviceShards shards, DeviceSettings settings, Clock clock) {
		this.devices = devices;
		this.shards = shards;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public Part devices(String appId, int shard, @Nullable String after, int limit) {
		return this.shards.living(appId, shard, after, limit);
	}

	@Override
	public void died(Device device) {
		died(device, this.clock.instant());
	}

	/**
	 * The gateway tells of a failed delivery, perhaps again, late, or after later news.
	 * @param endpoint where it should have gone
	 * @param failure of which type
	 * @param time when
	 */
	public void failed(String endpoint, String failure, Instant time) {
		if (DEATHS.contains(failure)) {
			this.devices.at(endpoint).ifPresent((stored) -> died(stored.device(), time));
		}
		else {
			log.info("A push to {} was not delivered: {}", endpoint, failure);
		}
	}

	private void died(Device device, Instant time) {
		Instant due = this.clock.instant().plus(this.settings.grace());
		if (this.devices.die(device, time, due)) {
			log.debug("Nothing goes to {} any more", device.deviceId());
		}
	}

}
