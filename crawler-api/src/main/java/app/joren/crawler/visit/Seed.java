package app.joren.crawler.visit;

import app.joren.crawler.frontier.Entry;
import app.joren.extraction.site.Lead;

/**
 * A page that a crawl begins with.
 *
 * @param lead the page
 * @param reason why it is visited
 */
record Seed(Lead lead, Entry.Reason reason) {
}
