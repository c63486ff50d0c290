package app.joren.push;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

import app.joren.push.device.Audience;
import app.joren.push.device.Device;
import app.joren.push.gateway.Handover;
import app.joren.push.gateway.PushGateway;
import app.joren.push.payload.Push;
import org.jspecify.annotations.Nullable;

/** Phones in memory, and a gateway to them that can be told how to behave. */
public class FakePhones implements Audience, PushGateway {

	private final Clock clock;

	private final ConcurrentMap<String, NavigableMap<String, Device>> shards = new ConcurrentHashMap<>();

	private final ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();

	private final ConcurrentMap<String, Function<Device, Handover>> manners = new ConcurrentHashMap<>();

	FakePhones(Clock clock) {
		this.clock = clock;
	}

	/** Adds phones. */
	public void add(List<Device> devices) {
		devices.forEach(
				(device) -> this.shards
					.computeIfAbsent(key(device.appId(), Audience.shard(device.deviceId())),
							(_) -> new ConcurrentSkipListMap<>())
					.put(device.deviceId(), device));
	}

	/** From now on the gateway answers so for phones of an app. */
	public void behave(String appId, Function<Device, Handover> answer) {
		this.manners.put(appId, answer);
	}

	/** What was taken for an app's phones. */
	public List<Sent> sent(String appId) {
		return this.sent.stream().filter((push) -> push.device().appId().equals(appId)).toList();
	}

	/** What is taken whatever is answered. */
	public void takes(Device device, String pushId) {
		this.sent.add(new Sent(device, pushId, this.clock.instant()));
	}

	@Override
	public Part devices(String appId, int shard, @Nullable String after, int limit) {
		NavigableMap<String, Device> all = this.shards.getOrDefault(key(appId, shard), new ConcurrentSkipListMap<>());
		Map<String, Device> rest = (after != null) ? all.tailMap(after, false) : all;
		List<Device> page = rest.values().stream().limit(limit).toList();
		return new Part(page, (rest.size() > limit) ? page.getLast().deviceId() : null);
	}

	@Override
	public void died(Device device) {
		this.shards.getOrDefault(key(device.appId(), Audience.shard(device.deviceId())), new ConcurrentSkipListMap<>())
			.remove(device.deviceId());
	}

	@Override
	public Handover send(Device device, Push push) {
		Handover answer = this.manners.getOrDefault(device.appId(), (_) -> new Handover.Accepted("1")).apply(device);
		if (answer instanceof Handover.Accepted) {
			takes(device, push.pushId());
		}
		return answer;
	}

	@Override
	public boolean hasTaken(Device device, Instant since) {
		return this.sent.stream()
			.anyMatch((push) -> push.device().deviceId().equals(device.deviceId()) && !push.at().isBefore(since));
	}

	/** The ids of phones that lie in the audience now. */
	public List<String> living(String appId) {
		List<String> ids = new ArrayList<>();
		for (int shard = 0; shard < SHARDS; shard++) {
			ids.addAll(this.shards.getOrDefault(key(appId, shard), new ConcurrentSkipListMap<>()).keySet());
		}
		return ids;
	}

	private static String key(String appId, int shard) {
		return appId + "#" + shard;
	}

	/**
	 * A push that was taken.
	 *
	 * @param device for this phone
	 * @param pushId what it is known by
	 * @param at when
	 */
	public record Sent(Device device, String pushId, Instant at) {
	}

}
