package app.joren.crawler.crawl;

/**
 * The right to go on with a crawl. A newer claim ends it: whoever holds an old one cannot
 * write any more.
 *
 * @param crawlId the crawl
 * @param slice the slice it is for
 * @param token chosen by the holder
 */
public record Claim(String crawlId, int slice, String token) {
}
