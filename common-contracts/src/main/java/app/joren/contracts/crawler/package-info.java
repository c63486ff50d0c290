/**
 * What the crawler offers and takes: crawls and their progress.
 */
@NullMarked
package app.joren.contracts.crawler;

import org.jspecify.annotations.NullMarked;
