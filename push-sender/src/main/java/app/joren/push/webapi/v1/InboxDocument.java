package app.joren.push.webapi.v1;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import app.joren.push.device.Inbox;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a phone was sent.
 *
 * @param pushes the newest first
 */
@Schema(name = "Inbox")
public record InboxDocument(List<SentDocument> pushes) {

	/** The document of what was sent. */
	public static InboxDocument of(List<Inbox.Sent> sent) {
		return new InboxDocument(sent.stream()
			.map((push) -> new SentDocument(push.pushId(), push.sentAt(), push.title(), push.body(), push.image(),
					push.articleId(), push.link()))
			.toList());
	}

	/**
	 * A push that was sent.
	 *
	 * @param pushId what the app knows a repeated push by
	 * @param sentAt when
	 * @param title in bold
	 * @param body below it
	 * @param image a picture beside it
	 * @param articleId the article that it opens
	 * @param link the deep link
	 */
	@Schema(name = "SentPush")
	record SentDocument(String pushId, Instant sentAt, String title, String body, @Nullable URI image,
			@Nullable String articleId, @Nullable URI link) {
	}

}
