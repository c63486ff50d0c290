package app.joren.bench.crawl;

import java.util.random.RandomGenerator;

/**
 * How large a generated site is.
 *
 * @param articles that it has
 * @param listed how many of them a list page shows
 * @param smallest page of an article, in characters, if what is around the text allows it
 * @param largest page of an article
 */
public record SiteSize(int articles, int listed, int smallest, int largest) {

	/** A site with pages as articles on the web mostly have. */
	static SiteSize usual(int articles) {
		return new SiteSize(articles, 20, 30_000, 100_000);
	}

	/** The length of a page. */
	int any(RandomGenerator random) {
		return this.smallest + random.nextInt(this.largest - this.smallest);
	}

	/** The first article that a list page shows; the pages are counted from 1. */
	int first(int page) {
		return (page - 1) * this.listed;
	}

	/** After the last article that a list page shows. */
	int end(int page) {
		return Math.min(page * this.listed, this.articles);
	}

}
