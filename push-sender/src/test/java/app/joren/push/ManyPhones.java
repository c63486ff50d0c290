package app.joren.push;

import java.util.List;
import java.util.stream.IntStream;

import app.joren.push.device.Audience;
import app.joren.push.device.Device;
import org.jspecify.annotations.Nullable;

/**
 * Many phones that every process knows without a table.
 *
 * @param count in each shard
 */
record ManyPhones(int count) implements Audience {

	private static final String ID = "%02d-%06d";

	@Override
	public Part devices(String appId, int shard, @Nullable String after, int limit) {
		int first = (after != null) ? Integer.parseInt(after.substring(after.indexOf('-') + 1)) + 1 : 0;
		int end = Math.min(this.count, first + limit);
		List<Device> page = IntStream.range(first, end)
			.mapToObj((number) -> Phones.phone(appId, ID.formatted(shard, number)))
			.toList();
		return new Part(page, (end < this.count) ? page.getLast().deviceId() : null);
	}

	@Override
	public void died(Device device) {
		throw new IllegalStateException("None of them dies");
	}

}
