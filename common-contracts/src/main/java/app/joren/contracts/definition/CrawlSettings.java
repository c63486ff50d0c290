package app.joren.contracts.definition;

import org.jspecify.annotations.Nullable;

/**
 * How the crawler behaves on the site.
 *
 * @param maxArticles at most so many articles are kept up
 * @param maxPages at most so many requests in one crawl
 * @param delayMillis between two requests, where the site needs other than the default;
 * robots.txt may ask for more
 */
public record CrawlSettings(int maxArticles, int maxPages, @Nullable Integer delayMillis) {
}
