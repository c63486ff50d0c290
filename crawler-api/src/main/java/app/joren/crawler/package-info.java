/**
 * Crawls sites by their definitions.
 */
@NullMarked
package app.joren.crawler;

import org.jspecify.annotations.NullMarked;
