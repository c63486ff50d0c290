package app.joren.contracts.crawler;

import app.joren.contracts.review.ConversionReport;
import app.joren.contracts.review.Explanation;
import app.joren.contracts.review.PagePicture;
import app.joren.contracts.review.StoredPage;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What a person looks at of the pages that crawls have kept. */
@HttpExchange("/v1/apps/{appId}")
public interface StoredPagesApi {

	/** What became of a site's pages. */
	@GetExchange("/report")
	ConversionReport report(@PathVariable String appId);

	/** Why an article is what it is. */
	@GetExchange("/articles/{articleId}/explanation")
	Explanation explain(@PathVariable String appId, @PathVariable String articleId);

	/** The picture of an article's page. */
	@GetExchange("/articles/{articleId}/picture")
	PagePicture picture(@PathVariable String appId, @PathVariable String articleId);

	/** An article's page as it was fetched. */
	@GetExchange("/articles/{articleId}/page")
	StoredPage page(@PathVariable String appId, @PathVariable String articleId);

}
