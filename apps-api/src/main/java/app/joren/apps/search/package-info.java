/**
 * Finds articles by words, and articles that are like another, in indexes that are made
 * of what the store has.
 */
@NullMarked
package app.joren.apps.search;

import org.jspecify.annotations.NullMarked;
