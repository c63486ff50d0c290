package app.joren.push.device;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What an installed app says of itself and of its reader's wishes.
 *
 * @param platform the phone's system
 * @param environment the world of the token
 * @param token by which the provider reaches the phone
 * @param language BCP 47 tag of the reader
 * @param zone the reader's time zone
 * @param appVersion of the installed app
 * @param all whether the reader wants everything that is new
 * @param topics ids of the sections that the reader has chosen
 * @param reads ids of the sections that the reader reads most
 * @param quietHours when the reader is not to be disturbed
 */
public record Installation(Platform platform, Environment environment, String token, @Nullable String language,
		ZoneId zone, String appVersion, boolean all, Set<String> topics, Set<String> reads,
		@Nullable QuietHours quietHours) {

	public Installation {
		// APNs does not tell its cases apart, and SNS gives them back in lower case.
		token = (platform == Platform.IOS) ? token.toLowerCase(Locale.ROOT) : token;
		topics = Set.copyOf(topics);
		reads = Set.copyOf(reads);
	}

	/** The device that it is at an endpoint. */
	Device device(String appId, String deviceId, String endpoint) {
		return new Device(appId, deviceId, endpoint, this.platform, this.environment, this.language, this.zone,
				this.appVersion, this.all, this.topics, this.reads, this.quietHours);
	}

}
