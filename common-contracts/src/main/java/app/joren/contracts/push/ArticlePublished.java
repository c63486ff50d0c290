package app.joren.contracts.push;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An article is new in an app, on the queue {@code news}. It may come twice.
 *
 * @param appId the app
 * @param articleId the article
 * @param title its title
 * @param summary what it says in short; may be empty
 * @param sections ids of the sections that it stands in
 * @param firstSeen when the crawler saw it for the first time
 * @param published when it was published, as far as it says so
 * @param image its picture
 * @param language BCP 47 tag
 * @param address its page on the site
 */
public record ArticlePublished(String appId, String articleId, String title, String summary, List<String> sections,
		Instant firstSeen, @Nullable Instant published, @Nullable URI image, @Nullable String language, URI address) {

	public ArticlePublished {
		sections = List.copyOf(sections);
	}

}
