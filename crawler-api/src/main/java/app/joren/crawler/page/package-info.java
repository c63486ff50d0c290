/**
 * Pages of a site as they were last seen.
 */
@NullMarked
package app.joren.crawler.page;

import org.jspecify.annotations.NullMarked;
