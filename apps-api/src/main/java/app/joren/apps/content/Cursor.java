package app.joren.apps.content;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import app.joren.apps.article.ListPosition;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on, as phones pass it back: the position of the last article they
 * got, so that what is added before it or removed changes nothing behind it.
 */
final class Cursor {

	private static final int LONGEST = 200;

	private Cursor() {
	}

	static String of(ListPosition position) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(position.value().getBytes(StandardCharsets.UTF_8));
	}

	static Optional<ListPosition> read(@Nullable String cursor) {
		if (cursor == null || cursor.isEmpty()) {
			return Optional.empty();
		}
		return Optional
			.of(decode(cursor).filter(ListPosition::isPosition).map(ListPosition::new).orElseThrow(Cursor::unreadable));
	}

	private static Optional<String> decode(String cursor) {
		if (cursor.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static ProblemException unreadable() {
		return new ProblemException(ProblemType.INVALID_REQUEST, "The cursor is none that this API has given.",
				"Take the cursor from the field next of the answer before, or leave it out to begin at the top.");
	}

}
