/**
 * One slice of a crawl: fetch, read, decide, commit.
 */
@NullMarked
package app.joren.crawler.visit;

import org.jspecify.annotations.NullMarked;
