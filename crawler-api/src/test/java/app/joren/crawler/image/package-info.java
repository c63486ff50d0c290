/**
 * Tests of how images are fetched, kept and let go.
 */
@NullMarked
package app.joren.crawler.image;

import org.jspecify.annotations.NullMarked;
