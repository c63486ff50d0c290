package app.joren.crawler.review;

import java.net.URI;
import java.util.Optional;

import app.joren.contracts.review.StoredPage;
import app.joren.crawler.article.ArticleState;
import app.joren.crawler.article.Articles;
import app.joren.crawler.page.PageArchive;
import app.joren.crawler.page.PageState;
import app.joren.crawler.page.Pages;
import app.joren.extraction.explanation.StoredPages;
import app.joren.runtime.problem.ProblemException;

import org.springframework.stereotype.Component;

/** The pages of articles as they were fetched. */
@Component
class KeptPages {

	private final Articles articles;

	private final Pages pages;

	private final PageArchive archive;

	KeptPages(Articles articles, Pages pages, PageArchive archive) {
		this.articles = articles;
		this.pages = pages;
		this.archive = archive;
	}

	/**
	 * A page with the version by which it was read.
	 *
	 * @param page the page
	 * @param definitionVersion the version
	 */
	record Kept(StoredPage page, int definitionVersion) {
	}

	/** The page whose reading is the article. */
	Kept of(String appId, String articleId) {
		return this.articles.find(appId, articleId)
			.map(ArticleState::owner)
			.flatMap((owner) -> this.pages.find(appId, owner))
			.flatMap((page) -> kept(articleId, page))
			.orElseThrow(() -> ProblemException
				.notFound("The page of the article %s is not kept any more.".formatted(articleId)));
	}

	private Optional<Kept> kept(String articleId, PageState page) {
		URI address = (page.answered() != null) ? page.answered() : page.address();
		return Optional.ofNullable(page.contentHash())
			.flatMap(this.archive::find)
			.map((body) -> new StoredPage(articleId, address, page.contentType(), body,
					StoredPages.listed(page.lead().hints()), page.lead().sections().stream().sorted().toList()))
			.map((stored) -> new Kept(stored, page.definitionVersion()));
	}

}
