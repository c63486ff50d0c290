package app.joren.crawler.drift;

import java.time.Instant;

import app.joren.extraction.drift.Profile;

/**
 * What a version of a definition delivered while it fitted, by which later crawls are
 * judged. It does not follow them, or a site that changes a little each day would never
 * be noticed.
 *
 * @param profile what was delivered
 * @param since when that was; pages that came later are others than those it speaks of
 */
public record Baseline(Profile profile, Instant since) {
}
