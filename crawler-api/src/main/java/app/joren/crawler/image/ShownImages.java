package app.joren.crawler.image;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which images articles show from now on, on the queue {@code shown-images}. Messages may
 * come twice and out of order: of two about the same article the one seen later counts.
 *
 * @param appId the app
 * @param articles the articles
 */
public record ShownImages(String appId, List<OfArticle> articles) {

	public ShownImages {
		articles = List.copyOf(articles);
	}

	/**
	 * The images of one article.
	 *
	 * @param articleId the article
	 * @param seen when it was seen so
	 * @param addresses its images, none when it is gone
	 */
	public record OfArticle(String articleId, Instant seen, Set<URI> addresses) {

		/** What one article may show. */
		private static final int MOST = 500;

		public OfArticle {
			addresses = addresses.stream().limit(MOST).collect(Collectors.toUnmodifiableSet());
		}

	}

}
