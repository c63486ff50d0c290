package app.joren.push.device;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a device has been sent, as whoever sends has written it down. */
public interface Inbox {

	/**
	 * The last pushes that were handed over for a device, the newest first.
	 * @param appId the app
	 * @param deviceId the device
	 * @param limit how many at most
	 */
	List<Sent> sent(String appId, String deviceId, int limit);

	/**
	 * A push that was sent.
	 *
	 * @param pushId what a phone knows it by
	 * @param sentAt when it was handed over
	 * @param title in bold
	 * @param body below it
	 * @param image a picture beside it
	 * @param articleId the article that it opens
	 * @param link the deep link
	 */
	record Sent(String pushId, Instant sentAt, String title, String body, @Nullable URI image,
			@Nullable String articleId, @Nullable URI link) {
	}

}
