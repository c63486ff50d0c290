/**
 * Tests of reading feeds.
 */
@NullMarked
package app.joren.extraction.feed;

import org.jspecify.annotations.NullMarked;
