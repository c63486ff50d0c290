package app.joren.bench.crawl;

/**
 * What one crawl has cost.
 *
 * @param name of the program
 * @param requests that the site got
 * @param bytes of the bodies that it sent
 * @param seconds from the start to the end
 * @param cpuSeconds of the crawling process alone
 * @param highestMib the most memory that it has held
 */
public record CrawlRow(String name, int requests, long bytes, double seconds, double cpuSeconds, double highestMib) {
}
