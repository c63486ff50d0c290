package app.joren.push.device;

import java.time.ZoneId;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A phone that may be pushed to, as its reader has set it up.
 *
 * @param appId the app
 * @param deviceId opaque and sortable
 * @param endpoint where the gateway reaches it
 * @param platform its system
 * @param environment the world of its token
 * @param language BCP 47 tag of the reader
 * @param zone the reader's time zone
 * @param appVersion of the installed app
 * @param all whether the reader wants everything that is new
 * @param topics ids of the sections that the reader has chosen
 * @param reads ids of the sections that the reader reads most, as the phone says
 * @param quietHours when the reader is not to be disturbed
 */
public record Device(String appId, String deviceId, String endpoint, Platform platform, Environment environment,
		@Nullable String language, ZoneId zone, String appVersion, boolean all, Set<String> topics, Set<String> reads,
		@Nullable QuietHours quietHours) {

	public Device {
		topics = Set.copyOf(topics);
		reads = Set.copyOf(reads);
	}

}
