package app.joren.contracts.apps;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A fact about an app's content, on the queue {@code content}. Messages may come twice
 * and out of order: of two about the same article the one seen later counts.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = ContentMessage.ArticleFound.class, name = "article-found"),
		@JsonSubTypes.Type(value = ContentMessage.ArticleGone.class, name = "article-gone") })
public sealed interface ContentMessage {

	/** The app. */
	String appId();

	/** The article. */
	String articleId();

	/** When the crawler saw it so. */
	Instant seen();

	/**
	 * An article is new or changed, in its content or in its sections.
	 *
	 * @param appId the app
	 * @param articleId the article
	 * @param seen when the crawler saw it so
	 * @param contentHash hexadecimal SHA-256 of the article document
	 * @param key the document's key in the bucket of articles
	 * @param sections ids of the sections it stands in
	 */
	record ArticleFound(String appId, String articleId, Instant seen, String contentHash, String key,
			List<String> sections) implements ContentMessage {

		public ArticleFound {
			sections = List.copyOf(sections);
		}

	}

	/**
	 * An article is gone from the site.
	 *
	 * @param appId the app
	 * @param articleId the article
	 * @param seen when the crawler saw it so
	 */
	record ArticleGone(String appId, String articleId, Instant seen) implements ContentMessage {
	}

}
