/**
 * What crawling a whole site costs, beside other crawlers.
 */
@NullMarked
package app.joren.bench.crawl;

import org.jspecify.annotations.NullMarked;
