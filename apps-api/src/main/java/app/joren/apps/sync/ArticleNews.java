package app.joren.apps.sync;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import app.joren.apps.app.AppState;
import app.joren.apps.app.Apps;
import app.joren.apps.article.Articles;
import app.joren.contracts.apps.ContentMessage.ArticleFound;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.push.ArticlePublished;
import app.joren.runtime.queue.Queues;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells the push service of articles that an app has never had. That is done before they
 * are taken in: who dies in between does it again, and the push service knows an article
 * when it sees it.
 */
@Component
class ArticleNews {

	private static final String QUEUE = "news";

	private final Apps apps;

	private final Articles articles;

	private final CrawledArticles crawled;

	private final FirstContent firstContent;

	private final Queues queues;

	private final NewsSettings settings;

	private final Clock clock;

	ArticleNews(Apps apps, Articles articles, CrawledArticles crawled, FirstContent firstContent, Queues queues,
			NewsSettings settings, Clock clock) {
		this.apps = apps;
		this.articles = articles;
		this.crawled = crawled;
		this.firstContent = firstContent;
		this.queues = queues;
		this.settings = settings;
		this.clock = clock;
	}

	/** An article was found, new or not. */
	void found(ArticleFound found) {
		if (this.articles.knows(found.appId(), found.articleId())) {
			return;
		}
		Optional<AppState> app = this.apps.find(found.appId())
			.filter((state) -> state.showsArticleIn(found.sections()))
			.filter((state) -> isFilled(state.id()));
		if (app.isPresent()) {
			this.queues.send(QUEUE, news(found, this.crawled.read(found.key(), found.articleId()), app.get()));
		}
	}

	private boolean isFilled(String appId) {
		return this.firstContent.of(appId).plus(this.settings.filling()).isBefore(this.clock.instant());
	}

	private static ArticlePublished news(ArticleFound found, Article article, AppState app) {
		String summary = article.summary();
		return new ArticlePublished(found.appId(), found.articleId(), article.title(), (summary != null) ? summary : "",
				app.visible(found.sections()), found.seen(), published(article.published()),
				address(article.leadImage()), article.language(), article.address());
	}

	/** Of a day without a time, its end. */
	private static @Nullable Instant published(@Nullable PublicationDate date) {
		if (date == null) {
			return null;
		}
		OffsetDateTime at = date.at();
		return (at != null) ? at.toInstant() : date.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	private static @Nullable URI address(@Nullable Image image) {
		return (image != null) ? image.address() : null;
	}

}
