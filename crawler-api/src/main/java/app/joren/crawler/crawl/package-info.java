/**
 * What is being crawled, how far it is, and who is told about it.
 */
@NullMarked
package app.joren.crawler.crawl;

import org.jspecify.annotations.NullMarked;
