/**
 * Which addresses a crawl has still to visit, and in which order.
 */
@NullMarked
package app.joren.crawler.frontier;

import org.jspecify.annotations.NullMarked;
