package app.joren.push.payload;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Makes a push fit into what a provider takes: the body is shortened first, then the
 * title. The picture stays as long as the words can still be understood beside it.
 *
 * @param layout how the provider wants it
 */
record Fitting(Layout layout) {

	/** What APNs and FCM take, each. */
	static final int MOST_BYTES = 4096;

	/** So much of the words counts more than the picture. */
	private static final int WORDS_BEFORE_PICTURE = 600;

	private static final String ANY = "x";

	/** The document, or nothing where even the fewest words do not fit. */
	Optional<Object> fit(Push push) {
		String title = PlainText.line(push.title());
		String body = PlainText.lines(push.body());
		URI image = push.image();
		if (image != null) {
			int wanted = Math.min(WORDS_BEFORE_PICTURE, PayloadJson.textSize(title) + PayloadJson.textSize(body));
			if (room(push, image) >= wanted) {
				return fit(push, title, body, image);
			}
		}
		return fit(push, title, body, null);
	}

	private Optional<Object> fit(Push push, String title, String body, @Nullable URI image) {
		int room = room(push, image);
		String shownTitle = PlainText.within(room, title);
		boolean titleIsWhole = shownTitle.equals(title);
		String shownBody = titleIsWhole ? PlainText.within(room - PayloadJson.textSize(title), body) : "";
		if (shownTitle.isEmpty() && shownBody.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(this.layout.of(push, shownTitle, shownBody, image));
	}

	/** What is left for the words. */
	private int room(Push push, @Nullable URI image) {
		int wordless = PayloadJson.size(this.layout.of(push, ANY, ANY, image)) - 2 * PayloadJson.textSize(ANY);
		return MOST_BYTES - wordless;
	}

}
