package app.joren.crawler.review;

import java.time.Clock;

import app.joren.contracts.review.Explanation;
import app.joren.contracts.review.PagePicture;
import app.joren.contracts.review.StoredPage;
import app.joren.crawler.crawl.Definitions;
import app.joren.extraction.explanation.Explanations;
import app.joren.extraction.explanation.StoredPages;
import app.joren.extraction.picture.Pictures;

import org.springframework.stereotype.Component;

/** Explains articles by their kept pages. */
@Component
public class ArticleReview {

	private final KeptPages pages;

	private final Definitions definitions;

	private final Clock clock;

	ArticleReview(KeptPages pages, Definitions definitions, Clock clock) {
		this.pages = pages;
		this.definitions = definitions;
		this.clock = clock;
	}

	/** Why an article is what it is. */
	public Explanation explain(String appId, String articleId) {
		KeptPages.Kept kept = this.pages.of(appId, articleId);
		int version = kept.definitionVersion();
		return new Explanations(appId, this.definitions.of(appId, version), version, this.clock.instant())
			.of(kept.page());
	}

	/** The picture of an article's page. */
	public PagePicture picture(String appId, String articleId) {
		return Pictures.of(StoredPages.page(this.pages.of(appId, articleId).page()));
	}

	/** An article's page as it was fetched. */
	public StoredPage page(String appId, String articleId) {
		return this.pages.of(appId, articleId).page();
	}

}
