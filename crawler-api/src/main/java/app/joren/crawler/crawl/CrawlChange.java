package app.joren.crawler.crawl;

import app.joren.contracts.crawler.Crawl;

/**
 * How far a crawl is.
 *
 * @param crawl as others see it
 * @param slice the slice that is to be done, or being done
 * @param seeded whether the first pages are in the frontier
 */
public record CrawlChange(Crawl crawl, int slice, boolean seeded) {
}
