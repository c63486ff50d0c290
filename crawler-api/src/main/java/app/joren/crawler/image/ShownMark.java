package app.joren.crawler.image;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What is noted of what an article shows.
 *
 * @param articleId the article
 * @param seen when it was seen so
 * @param images what it shows
 * @param leaving what it does not show any more, which may not have been removed yet
 */
record ShownMark(String articleId, Instant seen, Set<URI> images, Set<URI> leaving) {

	ShownMark {
		images = Set.copyOf(images);
		leaving = Set.copyOf(leaving);
	}

	/** Of an article of which nothing has been noted. */
	static ShownMark none(String articleId) {
		return new ShownMark(articleId, Instant.EPOCH, Set.of(), Set.of());
	}

	/** Whether this was seen later. */
	boolean isAfter(ShownImages.OfArticle article) {
		return this.seen.isAfter(article.seen());
	}

	/** The mark after this one. */
	ShownMark next(ShownImages.OfArticle article) {
		Set<URI> before = new HashSet<>(this.images);
		before.addAll(this.leaving);
		return new ShownMark(this.articleId, article.seen(), article.addresses(), without(before, article.addresses()));
	}

	/** What the mark after this one shows that this one does not. */
	Set<URI> lacking(ShownMark next) {
		return without(next.images(), this.images);
	}

	/** What an article that was seen earlier shows, and what this one left behind. */
	Set<URI> leaving(ShownImages.OfArticle earlier) {
		Set<URI> others = new HashSet<>(earlier.addresses());
		others.addAll(this.leaving);
		return without(others, this.images);
	}

	ShownImages.OfArticle shown() {
		return new ShownImages.OfArticle(this.articleId, this.seen, this.images);
	}

	private static Set<URI> without(Collection<URI> some, Set<URI> others) {
		Set<URI> left = new HashSet<>(some);
		left.removeAll(others);
		return left;
	}

}
