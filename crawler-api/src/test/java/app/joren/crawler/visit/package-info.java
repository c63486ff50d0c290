/**
 * Tests of what visits mean.
 */
@NullMarked
package app.joren.crawler.visit;

import org.jspecify.annotations.NullMarked;
