package app.joren.push.device;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

import org.springframework.stereotype.Component;

/**
 * Forgets devices when it is time, with their endpoints: the dead, those not seen for
 * long, and those of removed apps. It may stop anywhere and go on later.
 */
@Component
public class Forgetting {

	private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

	private static final int BATCH = 100;

	private final Devices devices;

	private final DeviceShards shards;

	private final RemovedApps removed;

	private final Endpoints endpoints;

	private final Clock clock;

	Forgetting(Devices devices, DeviceShards shards, RemovedApps removed, Endpoints endpoints, Clock clock) {
		this.devices = devices;
		this.shards = shards;
		this.removed = removed;
		this.endpoints = endpoints;
		this.clock = clock;
	}

	/** Forgets what is due now. */
	public void forget() {
		IntStream.range(0, DeviceKeys.LANES).forEach(this::forgetLane);
		this.removed.all().forEach(this::forgetApp);
	}

	private void forgetLane(int lane) {
		List<StoredDevice> due = this.shards.due(lane, this.clock.instant(), BATCH);
		while (!due.isEmpty() && forget(due)) {
			due = this.shards.due(lane, this.clock.instant(), BATCH);
		}
	}

	private void forgetApp(String appId) {
		boolean done = IntStream.range(0, Audience.SHARDS).allMatch((shard) -> forgetShard(appId, shard));
		if (done) {
			this.removed.done(appId);
			log.info("The devices of the removed app {} are forgotten", appId);
		}
	}

	private boolean forgetShard(String appId, int shard) {
		List<StoredDevice> first = this.shards.first(appId, shard, BATCH);
		while (!first.isEmpty()) {
			if (!forget(first)) {
				return false;
			}
			first = this.shards.first(appId, shard, BATCH);
		}
		return true;
	}

	/** Whether all of them are gone, so that the next can be looked at. */
	private boolean forget(List<StoredDevice> some) {
		return some.stream().map(this::forget).reduce(true, Boolean::logicalAnd);
	}

	private boolean forget(StoredDevice stored) {
		if (!this.endpoints.delete(stored.device().endpoint())) {
			return false;
		}
		try {
			this.devices.remove(stored);
			return true;
		}
		catch (TransactionCanceledException ex) {
			// The phone came back just now; it will notice that its endpoint is gone.
			return false;
		}
	}

}
