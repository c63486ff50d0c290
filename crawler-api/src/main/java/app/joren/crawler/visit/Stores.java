package app.joren.crawler.visit;

import app.joren.crawler.activity.Activity;
import app.joren.crawler.article.ArticleDocuments;
import app.joren.crawler.article.Articles;
import app.joren.crawler.crawl.Crawls;
import app.joren.crawler.drift.Profiles;
import app.joren.crawler.frontier.Frontiers;
import app.joren.crawler.image.ImageCommands;
import app.joren.crawler.page.PageArchive;
import app.joren.crawler.page.Pages;
import org.springframework.stereotype.Component;

/**
 * Everything that a slice reads and writes.
 *
 * @param crawls how far crawls are
 * @param frontiers what they have still to visit
 * @param pages what was last seen
 * @param archive the bodies of pages
 * @param articles what was last told
 * @param documents the documents of articles
 * @param profiles what definitions used to deliver
 * @param activity what crawls did, used and cost
 * @param drifts the queue to the analyzer
 * @param content the queue to the apps service
 * @param images the queues of images
 */
@Component
record Stores(Crawls crawls, Frontiers frontiers, Pages pages, PageArchive archive, Articles articles,
		ArticleDocuments documents, Profiles profiles, Activity activity, DriftQueue drifts, ContentQueue content,
		ImageCommands images) {
}
