package app.joren.push;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import app.joren.contracts.push.AudienceFilter;
import app.joren.contracts.push.CampaignDraft;
import app.joren.contracts.push.PushText;
import app.joren.push.device.Device;
import app.joren.push.device.Environment;
import app.joren.push.device.Platform;
import app.joren.push.device.QuietHours;
import org.jspecify.annotations.Nullable;

/** Ready phones and drafts. */
public final class Phones {

	private Phones() {
	}

	public static String anyAppId() {
		return UUID.randomUUID().toString();
	}

	public static List<Device> some(String appId, int count) {
		return IntStream.range(0, count).mapToObj((number) -> phone(appId, "phone-%06d".formatted(number))).toList();
	}

	public static Device phone(String appId, String deviceId) {
		return phone(appId, deviceId, "UTC", null);
	}

	public static Device phone(String appId, String deviceId, String zone, @Nullable QuietHours quiet) {
		Platform platform = (deviceId.hashCode() % 2 == 0) ? Platform.IOS : Platform.ANDROID;
		return new Device(appId, deviceId, "arn:" + deviceId, platform, Environment.PRODUCTION, "en-GB",
				ZoneId.of(zone), "1.0", false, Set.of("news"), Set.of("sports"), quiet);
	}

	public static CampaignDraft draft(String title) {
		return new CampaignDraft(new PushText(title, "All about it", "article-1", null, null, "news"),
				AudienceFilter.everybody(), 24);
	}

}
