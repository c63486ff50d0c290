package app.joren.apps.article;

import java.time.Instant;
import java.util.List;

/**
 * An article as the crawler saw it.
 *
 * @param appId the app
 * @param articleId the article
 * @param seen when
 * @param hash of the article's document
 * @param sections ids of the sections it stands in
 */
public record Sighting(String appId, String articleId, Instant seen, String hash, List<String> sections) {

	/** What one transaction has room for. */
	private static final int MOST_SECTIONS = 45;

	public Sighting {
		sections = sections.stream().distinct().limit(MOST_SECTIONS).toList();
	}

}
