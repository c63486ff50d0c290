package app.joren.push.payload;

import java.net.URI;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What FCM is given, in the form of its HTTP v1 API that SNS passes on as it is. The
 * target stands nowhere, since the endpoint implies it.
 *
 * @param fcmV1Message the request
 */
record FcmPayload(Request fcmV1Message) {

	/** Apps have a notification channel of this id. */
	static final String CHANNEL = "news";

	static FcmPayload of(Push push, String title, String body, @Nullable URI image) {
		String picture = Texts.of(image);
		Data data = new Data(push.pushId(), Texts.of(push.link()), push.articleId(), picture);
		Android android = new Android("HIGH", push.ttl().toSeconds() + "s", push.pushId(),
				new Shown(push.pushId(), CHANNEL, push.badge()));
		return new FcmPayload(new Request(false, new Message(new Words(title, body, picture), data, android)));
	}

	/**
	 * The request.
	 *
	 * @param validateOnly whether it is a test
	 * @param message what goes to the phone
	 */
	record Request(@JsonProperty("validate_only") boolean validateOnly, Message message) {
	}

	/**
	 * What goes to the phone.
	 *
	 * @param notification what the system shows
	 * @param data what the app reads
	 * @param android how Android treats it
	 */
	record Message(Words notification, Data data, Android android) {
	}

	/**
	 * What the system shows.
	 *
	 * @param title in bold
	 * @param body below it
	 * @param image the picture
	 */
	record Words(String title, String body, @Nullable String image) {
	}

	/**
	 * What the app reads: strings all of them.
	 *
	 * @param pushId what the app knows a repeated push by
	 * @param url the deep link
	 * @param articleId the article
	 * @param image the picture
	 */
	record Data(@JsonProperty("push_id") String pushId, @Nullable String url,
			@JsonProperty("article_id") @Nullable String articleId, @Nullable String image) {
	}

	/**
	 * How Android treats it.
	 *
	 * @param priority whether a sleeping phone wakes
	 * @param ttl for how long FCM keeps it
	 * @param collapseKey of several that wait, the last alone is delivered
	 * @param notification how it is shown
	 */
	record Android(String priority, String ttl, @JsonProperty("collapse_key") String collapseKey, Shown notification) {
	}

	/**
	 * How it is shown.
	 *
	 * @param tag replaces what is shown with the same
	 * @param channelId the app's notification channel
	 * @param count the number on the icon
	 */
	record Shown(String tag, @JsonProperty("channel_id") String channelId,
			@JsonProperty("notification_count") @Nullable Integer count) {
	}

}
