package app.joren.bench.push;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import app.joren.push.device.Audience;
import app.joren.push.device.Device;
import app.joren.push.device.Environment;
import app.joren.push.device.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Phones that every process knows without a table.
 *
 * @param inEachShard how many there are in each shard
 */
record CountedPhones(int inEachShard) implements Audience {

	private static final String ID = "%02d-%06d";

	/** Phones, so many at least. */
	static CountedPhones of(int phones) {
		return new CountedPhones((phones + SHARDS - 1) / SHARDS);
	}

	int count() {
		return this.inEachShard * SHARDS;
	}

	@Override
	public Part devices(String appId, int shard, @Nullable String after, int limit) {
		int first = (after != null) ? Integer.parseInt(after.substring(after.indexOf('-') + 1)) + 1 : 0;
		int end = Math.min(this.inEachShard, first + limit);
		List<Device> page = IntStream.range(first, end)
			.mapToObj((number) -> phone(appId, ID.formatted(shard, number)))
			.toList();
		return new Part(page, (end < this.inEachShard) ? page.getLast().deviceId() : null);
	}

	@Override
	public void died(Device device) {
		throw new IllegalStateException("None of them dies");
	}

	private static Device phone(String appId, String id) {
		return new Device(appId, id, "arn:aws:sns:us-east-1:000000000000:endpoint/GCM/bench/" + id, Platform.ANDROID,
				Environment.PRODUCTION, "en", ZoneId.of("UTC"), "1.0", true, Set.of(), Set.of(), null);
	}

}
