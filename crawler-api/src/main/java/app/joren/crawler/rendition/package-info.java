/**
 * Bytes of a stranger in, an image in the sizes that phones need out: what it is, whether
 * it is whole, and its pixels within limits of memory.
 */
@NullMarked
package app.joren.crawler.rendition;

import org.jspecify.annotations.NullMarked;
