package app.joren.push.payload;

import java.net.URI;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What APNs is given. Beside {@code aps} stands what the app itself reads.
 *
 * @param aps what the system shows
 * @param pushId what the app knows a repeated push by
 * @param url the deep link
 * @param articleId the article
 * @param image the picture, which the app's service extension fetches
 */
record ApnsPayload(Aps aps, @JsonProperty("push_id") String pushId, @Nullable String url,
		@JsonProperty("article_id") @Nullable String articleId, @Nullable String image) {

	static ApnsPayload of(Push push, String title, String body, @Nullable URI image) {
		Aps aps = new Aps(new Alert(title, body), "default", push.badge(), push.thread(), (image != null) ? 1 : null);
		return new ApnsPayload(aps, push.pushId(), Texts.of(push.link()), push.articleId(), Texts.of(image));
	}

	/**
	 * What the system shows.
	 *
	 * @param alert the words
	 * @param sound of the system
	 * @param badge the number on the icon
	 * @param threadId what groups
	 * @param mutableContent 1 lets the app's service extension add the picture
	 */
	record Aps(Alert alert, String sound, @Nullable Integer badge, @JsonProperty("thread-id") @Nullable String threadId,
			@JsonProperty("mutable-content") @Nullable Integer mutableContent) {
	}

	/**
	 * The words.
	 *
	 * @param title in bold
	 * @param body below it
	 */
	record Alert(String title, String body) {
	}

}
