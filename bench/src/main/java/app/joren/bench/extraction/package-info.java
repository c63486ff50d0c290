/**
 * Extraction from single pages and from pairs of pages, measured on a corpus of labelled
 * pages.
 */
@NullMarked
package app.joren.bench.extraction;

import org.jspecify.annotations.NullMarked;
