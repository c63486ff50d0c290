/**
 * Traps: what makes a site endless for a crawler, and how crawls are kept out of it.
 */
@NullMarked
package app.joren.crawler.trap;

import org.jspecify.annotations.NullMarked;
