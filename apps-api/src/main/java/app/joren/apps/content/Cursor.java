package app.joren.apps.content;

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

	private Cursor() {
	}

	static String of(ListPosition position) {
		return OpaqueText.wrap(position.value());
	}

	static Optional<ListPosition> read(@Nullable String cursor) {
		if (cursor == null || cursor.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(OpaqueText.unwrap(cursor)
			.filter(ListPosition::isPosition)
			.map(ListPosition::new)
			.orElseThrow(Cursor::unreadable));
	}

	static ProblemException unreadable() {
		return new ProblemException(ProblemType.INVALID_REQUEST, "The cursor is none that this API has given.",
				"Take the cursor from the field next of the answer before, or leave it out to begin at the top.");
	}

}
