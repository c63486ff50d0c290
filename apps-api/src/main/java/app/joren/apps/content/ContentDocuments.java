package app.joren.apps.content;

import java.util.Optional;
import java.util.stream.Stream;

import app.joren.apps.app.AppState;
import app.joren.apps.article.Articles;
import app.joren.apps.article.ListPosition;
import app.joren.apps.article.ListedArticle;
import app.joren.apps.content.v1.AppDocument;
import app.joren.apps.content.v1.AppWriter;
import app.joren.apps.content.v1.ArticleDocument;
import app.joren.apps.content.v1.ArticleWriter;
import app.joren.apps.content.v1.ListDocument;
import app.joren.apps.table.ListName;
import app.joren.contracts.article.Article;
import app.joren.runtime.problem.ProblemException;

import org.springframework.stereotype.Component;

/** Makes the documents that phones read of what the app holds and shows. */
@Component
class ContentDocuments {

	private final Articles articles;

	private final ShownArticles shown;

	private final Writers writers;

	ContentDocuments(Articles articles, ShownArticles shown, Writers writers) {
		this.articles = articles;
		this.shown = shown;
		this.writers = writers;
	}

	AppDocument app(AppState app) {
		return AppWriter.app(app.id(), app.settings(),
				app.visibleSections()
					.stream()
					.map((section) -> AppWriter.section(section.id(), section.name(), app.counts().in(section.id())))
					.toList(),
				app.tabs(), app.version());
	}

	ListDocument list(AppState app, ListName list, Optional<ListPosition> after, int limit) {
		ShownArticles.ArticlePage page = this.shown.page(app, list, after, limit);
		ArticleWriter writer = this.writers.of(app, page.articles().stream().map(ListedArticle::article));
		return new ListDocument(page.articles()
			.stream()
			.map(ListedArticle::article)
			.map((article) -> writer.entry(article, app.visible(article.sections())))
			.toList(), page.next().map(Cursor::of).orElse(null));
	}

	ArticleDocument article(AppState app, String articleId) {
		Article article = this.articles.find(app.id(), articleId)
			.filter((found) -> app.showsArticleIn(found.sections()))
			.orElseThrow(() -> noArticle(articleId));
		return this.writers.of(app, Stream.of(article)).article(article, app.visible(article.sections()));
	}

	static ProblemException noArticle(String articleId) {
		return ProblemException.notFound("This app has no article with the id " + articleId + ".");
	}

}
