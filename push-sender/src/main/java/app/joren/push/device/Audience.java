package app.joren.push.device;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The living devices of an app, in shards, so that many workers can go through them at
 * once. A device stays in its shard, and in each the devices are in the order of their
 * ids.
 */
public interface Audience {

	/** How many shards each app's devices lie in. */
	int SHARDS = 64;

	/** The shard of a device, in which it stays. */
	static int shard(String deviceId) {
		return Math.floorMod(deviceId.hashCode(), SHARDS);
	}

	/**
	 * Some devices of a shard.
	 * @param appId the app
	 * @param shard from 0
	 * @param after the last device that was seen; {@code null} to begin
	 * @param limit how many at most
	 */
	Part devices(String appId, int shard, @Nullable String after, int limit);

	/**
	 * The gateway says that an endpoint is dead: nothing more goes there until the phone
	 * comes with a new token.
	 */
	void died(Device device);

	/**
	 * A part of a shard.
	 *
	 * @param devices in the order of their ids
	 * @param last the last device that was looked at, living or not; {@code null} if the
	 * shard is at its end
	 */
	record Part(List<Device> devices, @Nullable String last) {

		public Part {
			devices = List.copyOf(devices);
		}

	}

}
