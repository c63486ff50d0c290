package app.joren.apps.content;

import java.util.stream.Stream;

import app.joren.apps.app.AppState;
import app.joren.apps.content.v1.ArticleWriter;
import app.joren.apps.image.AppImages;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.ArticleImages;

import org.springframework.stereotype.Component;

/** Makes writers that know the pictures of what they are to write. */
@Component
class Writers {

	private final AppImages images;

	Writers(AppImages images) {
		this.images = images;
	}

	/** A writer of these articles. */
	ArticleWriter of(AppState app, Stream<Article> articles) {
		return new ArticleWriter(
				this.images.of(app.id(), articles.flatMap((article) -> ArticleImages.of(article).stream()).toList()));
	}

}
