package app.joren.local.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Gatherers;

import app.joren.contracts.article.Article;
import org.jspecify.annotations.Nullable;

import org.springframework.web.client.RestClient;

/** Reads an app's content as a phone does: lists by cursor, then each article. */
public class PhoneContent {

	private static final int PAGE = 100;

	private static final int AT_ONCE = 4;

	private final RestClient client;

	PhoneContent(RestClient client) {
		this.client = client;
	}

	/** All articles of an app, the newest first. */
	public List<Article> articles(String appId) {
		return ids(appId).stream().gather(Gatherers.mapConcurrent(AT_ONCE, (id) -> article(appId, id))).toList();
	}

	/** How many articles an app has. */
	int count(String appId) {
		return ids(appId).size();
	}

	private List<String> ids(String appId) {
		List<String> ids = new ArrayList<>();
		Optional<String> cursor = Optional.empty();
		do {
			Part part = part(appId, cursor);
			part.items().forEach((entry) -> ids.add(entry.id()));
			cursor = Optional.ofNullable(part.next());
		}
		while (cursor.isPresent());
		return ids;
	}

	private Part part(String appId, Optional<String> cursor) {
		return Objects.requireNonNull(this.client.get()
			.uri((uri) -> uri.path("/v1/apps/{appId}/articles")
				.queryParam("limit", PAGE)
				.queryParamIfPresent("cursor", cursor)
				.build(appId))
			.retrieve()
			.body(Part.class));
	}

	private Article article(String appId, String id) {
		return Objects.requireNonNull(this.client.get()
			.uri("/v1/apps/{appId}/articles/{articleId}", appId, id)
			.retrieve()
			.body(Article.class));
	}

	/**
	 * A part of the list.
	 *
	 * @param items its articles
	 * @param next the cursor of the next part
	 */
	record Part(List<Entry> items, @Nullable String next) {

		/**
		 * An article in the list.
		 *
		 * @param id its id
		 */
		record Entry(String id) {
		}

	}

}
