package app.joren.contracts.review;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a list, feed or interface said about an article.
 *
 * @param title as the list has it
 * @param date as the list has it, unread
 * @param bylines the authors
 * @param image the list's picture
 * @param summary the list's teaser
 */
public record ListedFacts(@Nullable String title, @Nullable String date, List<String> bylines, @Nullable URI image,
		@Nullable String summary) {

	public ListedFacts {
		bylines = List.copyOf(bylines);
	}

}
