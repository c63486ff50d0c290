/**
 * What a page says about itself: structured data, meta elements and marked-up parts, as
 * ranked candidates that name their source.
 */
@NullMarked
package app.joren.extraction.metadata;

import org.jspecify.annotations.NullMarked;
