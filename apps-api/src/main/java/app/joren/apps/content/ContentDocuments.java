package app.joren.apps.content;

import java.util.ArrayList;
import java.util.List;
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
import app.joren.apps.image.AppImages;
import app.joren.apps.table.ListName;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.ArticleImages;
import app.joren.runtime.problem.ProblemException;

import org.springframework.stereotype.Component;

/** Makes the documents that phones read of what the app holds and shows. */
@Component
class ContentDocuments {

	private final Articles articles;

	private final AppImages images;

	ContentDocuments(Articles articles, AppImages images) {
		this.articles = articles;
		this.images = images;
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
		List<ListedArticle> shown = shown(app, list, after, limit + 1);
		List<ListedArticle> page = shown.subList(0, Math.min(limit, shown.size()));
		String next = (shown.size() > limit) ? Cursor.of(page.getLast().position()) : null;
		ArticleWriter writer = writer(app, page.stream().map(ListedArticle::article));
		return new ListDocument(page.stream()
			.map(ListedArticle::article)
			.map((article) -> writer.entry(article, app.visible(article.sections())))
			.toList(), next);
	}

	ArticleDocument article(AppState app, String articleId) {
		Article article = this.articles.find(app.id(), articleId)
			.filter((found) -> app.showsArticleIn(found.sections()))
			.orElseThrow(() -> ProblemException.notFound("This app has no article with the id " + articleId + "."));
		return writer(app, Stream.of(article)).article(article, app.visible(article.sections()));
	}

	private ArticleWriter writer(AppState app, Stream<Article> articles) {
		return new ArticleWriter(
				this.images.of(app.id(), articles.flatMap((article) -> ArticleImages.of(article).stream()).toList()));
	}

	/** Reads on while what was read is hidden. */
	private List<ListedArticle> shown(AppState app, ListName list, Optional<ListPosition> after, int limit) {
		List<ListedArticle> shown = new ArrayList<>();
		Optional<ListPosition> position = after;
		List<ListedArticle> read;
		do {
			read = this.articles.list(app.id(), list, position, limit);
			read.stream().filter((article) -> app.showsArticleIn(article.article().sections())).forEach(shown::add);
			position = read.isEmpty() ? position : Optional.of(read.getLast().position());
		}
		while (shown.size() < limit && read.size() == limit);
		return shown.subList(0, Math.min(limit, shown.size()));
	}

}
