package app.joren.extraction.feed;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed or of a content management system's list.
 *
 * @param address the article's own page
 * @param title plain text
 * @param date when it was published, as the feed has it
 * @param authors names
 * @param content the article's HTML where the feed holds it, whole or in part
 * @param summary plain text
 * @param image a picture
 * @param modified when it was last changed, as the feed has it
 */
public record FeedEntry(URI address, @Nullable String title, @Nullable String date, List<String> authors,
		@Nullable String content, @Nullable String summary, @Nullable URI image, @Nullable String modified) {

	public FeedEntry {
		authors = List.copyOf(authors);
	}

	/** An entry of which is not known when it was changed. */
	public FeedEntry(URI address, @Nullable String title, @Nullable String date, List<String> authors,
			@Nullable String content, @Nullable String summary, @Nullable URI image) {
		this(address, title, date, authors, content, summary, image, null);
	}

}
