package app.joren.apps.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.joren.apps.app.AppState;
import app.joren.apps.article.Articles;
import app.joren.apps.article.ListPosition;
import app.joren.apps.article.ListedArticle;
import app.joren.apps.table.ListName;

import org.springframework.stereotype.Component;

/** The articles of a list that readers see. */
@Component
class ShownArticles {

	private final Articles articles;

	ShownArticles(Articles articles) {
		this.articles = articles;
	}

	/** A part of a list. It reads on while what was read is hidden. */
	ArticlePage page(AppState app, ListName list, Optional<ListPosition> after, int limit) {
		List<ListedArticle> shown = new ArrayList<>();
		Optional<ListPosition> position = after;
		List<ListedArticle> read;
		do {
			read = this.articles.list(app.id(), list, position, limit + 1);
			read.stream().filter((article) -> app.showsArticleIn(article.article().sections())).forEach(shown::add);
			position = read.isEmpty() ? position : Optional.of(read.getLast().position());
		}
		while (shown.size() <= limit && read.size() > limit);
		return ArticlePage.of(shown, limit);
	}

	/**
	 * A part of a list.
	 *
	 * @param articles in their order
	 * @param next where the list goes on, if it does
	 */
	record ArticlePage(List<ListedArticle> articles, Optional<ListPosition> next) {

		private static ArticlePage of(List<ListedArticle> shown, int limit) {
			List<ListedArticle> page = shown.subList(0, Math.min(limit, shown.size()));
			return new ArticlePage(page,
					(shown.size() > limit) ? Optional.of(page.getLast().position()) : Optional.empty());
		}

	}

}
