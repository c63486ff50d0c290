package app.joren.crawler.visit;

import java.util.Optional;
import java.util.function.Supplier;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.site.Reading;

/**
 * Keeps the date of an article's first reading where the page tells it from now on: three
 * hours ago is another moment at each visit.
 */
final class FirstDate {

	private FirstDate() {
	}

	static Article of(Reading.ArticleRead read, Supplier<Optional<Article>> told) {
		Article article = read.article();
		if (!read.rules().toldFromNow()) {
			return article;
		}
		Optional<PublicationDate> first = told.get().map(Article::published);
		return first.isEmpty() ? article
				: new Article(article.id(), article.address(), article.title(), article.subtitle(), article.bylines(),
						first.get(), article.modified(), article.language(), article.sections(), article.tags(),
						article.leadImage(), article.summary(), article.body());
	}

}
