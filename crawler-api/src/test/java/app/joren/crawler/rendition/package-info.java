/**
 * Tests of making sizes.
 */
@NullMarked
package app.joren.crawler.rendition;

import org.jspecify.annotations.NullMarked;
