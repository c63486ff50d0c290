package app.joren.extraction.cms;

import java.net.URI;
import java.util.List;

import app.joren.extraction.feed.FeedEntry;

import org.jspecify.annotations.Nullable;

/**
 * A page of posts.
 *
 * @param entries in their order
 * @param next where the next ones are, or null if these were the last
 */
public record Posts(List<FeedEntry> entries, @Nullable URI next) {

	/** Nothing that could be read. */
	public static final Posts NONE = new Posts(List.of(), null);

	public Posts {
		entries = List.copyOf(entries);
	}

}
