package app.joren.push.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import app.joren.contracts.push.AudienceCount;
import app.joren.contracts.push.AudienceFilter;
import app.joren.push.device.Audience;
import app.joren.push.device.Device;
import app.joren.push.device.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts the phones that a campaign would go to. Phones lie in their shards by chance, so
 * that where there are too many to be counted some shards tell of all.
 */
@Component
public class AudienceCounts {

	/** A person waits for the answer. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final int PAGE = 1000;

	private final Audience audience;

	private final Clock clock;

	AudienceCounts(Audience audience, Clock clock) {
		this.audience = audience;
		this.clock = clock;
	}

	/** Counts them. */
	public AudienceCount count(String appId, AudienceFilter filter) {
		Instant end = this.clock.instant().plus(PATIENCE);
		Recipients recipients = new Recipients(filter);
		int[] found = new int[Platform.values().length];
		int shard = 0;
		while (shard < Audience.SHARDS && this.clock.instant().isBefore(end)) {
			count(appId, shard++, recipients, found);
		}
		return new AudienceCount(ofAll(found[Platform.IOS.ordinal()], shard),
				ofAll(found[Platform.ANDROID.ordinal()], shard), shard == Audience.SHARDS);
	}

	private void count(String appId, int shard, Recipients recipients, int[] found) {
		@Nullable String after = null;
		do {
			Audience.Part part = this.audience.devices(appId, shard, after, PAGE);
			part.devices()
				.stream()
				.filter(recipients::include)
				.map(Device::platform)
				.forEach((platform) -> found[platform.ordinal()]++);
			after = part.last();
		}
		while (after != null);
	}

	private static int ofAll(int found, int shards) {
		return Math.toIntExact(Math.round((double) found * Audience.SHARDS / shards));
	}

}
