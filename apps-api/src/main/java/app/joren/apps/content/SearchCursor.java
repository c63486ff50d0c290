package app.joren.apps.content;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.apps.article.ListPosition;
import app.joren.apps.search.Found;
import org.jspecify.annotations.Nullable;

/** Where what was found goes on: after the last article that a phone got. */
final class SearchCursor {

	private static final Pattern FORM = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,12})?)\\|(.+)");

	private SearchCursor() {
	}

	static String of(Found found) {
		return OpaqueText
			.wrap(new BigDecimal(Float.toString(found.score())).toPlainString() + "|" + found.position().value());
	}

	static Optional<Found> read(@Nullable String cursor) {
		if (cursor == null || cursor.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(OpaqueText.unwrap(cursor)
			.map(FORM::matcher)
			.filter(Matcher::matches)
			.filter((form) -> ListPosition.isPosition(form.group(2)))
			.map((form) -> new Found(new ListPosition(form.group(2)), Float.parseFloat(form.group(1))))
			.orElseThrow(Cursor::unreadable));
	}

}
