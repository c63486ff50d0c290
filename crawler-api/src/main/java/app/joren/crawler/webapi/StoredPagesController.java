package app.joren.crawler.webapi;

import app.joren.contracts.crawler.StoredPagesApi;
import app.joren.contracts.review.ConversionReport;
import app.joren.contracts.review.Explanation;
import app.joren.contracts.review.PagePicture;
import app.joren.contracts.review.StoredPage;
import app.joren.crawler.review.ArticleReview;
import app.joren.crawler.review.ConversionReports;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Profile("webapi")
class StoredPagesController implements StoredPagesApi {

	private final ConversionReports reports;

	private final ArticleReview review;

	StoredPagesController(ConversionReports reports, ArticleReview review) {
		this.reports = reports;
		this.review = review;
	}

	@Override
	public ConversionReport report(String appId) {
		return this.reports.of(appId);
	}

	@Override
	public Explanation explain(String appId, String articleId) {
		return this.review.explain(appId, articleId);
	}

	@Override
	public PagePicture picture(String appId, String articleId) {
		return this.review.picture(appId, articleId);
	}

	@Override
	public StoredPage page(String appId, String articleId) {
		return this.review.page(appId, articleId);
	}

}
