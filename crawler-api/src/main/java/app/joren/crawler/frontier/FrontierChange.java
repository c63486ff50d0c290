package app.joren.crawler.frontier;

import org.jspecify.annotations.Nullable;

/**
 * What has become of an address since it was written.
 *
 * @param before as it was written; absent when it is new
 * @param after as it is now
 */
public record FrontierChange(@Nullable Entry before, Entry after) {
}
