package app.joren.apps.content.v1;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list of articles, the newest first.
 *
 * @param items the articles
 * @param next the cursor of the next part, if there is one
 */
public record ListDocument(List<EntryDocument> items, @Nullable String next) {

	public ListDocument {
		items = List.copyOf(items);
	}

}
