/** What a crawl takes next, whatever part of its addresses is at hand. */
@NullMarked
package app.joren.crawler.frontier;

import org.jspecify.annotations.NullMarked;
