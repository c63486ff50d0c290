package app.joren.apps.sync;

import app.joren.apps.article.ArticleChanges;
import app.joren.apps.article.Outcome;
import app.joren.apps.article.Sighting;
import app.joren.contracts.apps.ContentMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Brings what the crawler found into the apps. */
@Component
public class ContentSync {

	private static final Logger log = LoggerFactory.getLogger(ContentSync.class);

	private final ArticleChanges changes;

	private final CrawledArticles crawled;

	private final ArticleNews news;

	ContentSync(ArticleChanges changes, CrawledArticles crawled, ArticleNews news) {
		this.changes = changes;
		this.crawled = crawled;
		this.news = news;
	}

	/** Takes in one fact. Facts may come twice and in any order. */
	public Outcome take(ContentMessage message) {
		Outcome outcome = switch (message) {
			case ContentMessage.ArticleFound found -> {
				this.news.found(found);
				yield this.changes.found(sighting(found), () -> this.crawled.read(found.key(), found.articleId()));
			}
			case ContentMessage.ArticleGone gone -> this.changes.gone(gone.appId(), gone.articleId(), gone.seen());
		};
		log.debug("Article {} of app {}: {}", message.articleId(), message.appId(), outcome);
		return outcome;
	}

	private Sighting sighting(ContentMessage.ArticleFound found) {
		return new Sighting(found.appId(), found.articleId(), found.seen(), found.contentHash(), found.sections());
	}

}
