package app.joren.push.payload;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What a reader is told, before it takes the shape of a platform.
 *
 * @param pushId what a phone knows a repeated push by; also what collapses with it
 * @param title in bold
 * @param body below it
 * @param link the deep link that a tap opens; {@code null} opens the app
 * @param articleId the article that it opens
 * @param image a picture beside it
 * @param thread what groups pushes on the phone, for example a section
 * @param badge the number on the app's icon; {@code null} leaves it
 * @param ttl for how long it is worth delivering
 */
public record Push(String pushId, String title, String body, @Nullable URI link, @Nullable String articleId,
		@Nullable URI image, @Nullable String thread, @Nullable Integer badge, Duration ttl) {

	/** Both providers keep what waits for a phone for four weeks at most. */
	private static final Duration LONGEST = Duration.ofDays(28);

	/** APNs takes no longer name for what collapses. */
	private static final int LONGEST_ID = 64;

	public Push {
		ttl = (ttl.compareTo(LONGEST) > 0) ? LONGEST : ttl;
		if (pushId.isEmpty() || pushId.getBytes(StandardCharsets.UTF_8).length > LONGEST_ID) {
			throw new IllegalArgumentException("The id of a push takes 1 to 64 bytes: " + pushId);
		}
	}

}
