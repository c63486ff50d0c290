package app.joren.extraction.feed;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A feed.
 *
 * @param title the feed's own
 * @param home the page it belongs to
 * @param entries in the feed's order
 * @param next where its older entries are (RFC 5005)
 * @param signals how it wants to be asked
 */
public record Feed(@Nullable String title, @Nullable URI home, List<FeedEntry> entries, @Nullable URI next,
		FeedSignals signals) {

	public Feed {
		entries = List.copyOf(entries);
	}

}
