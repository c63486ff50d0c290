/**
 * Tests of reading lists.
 */
@NullMarked
package app.joren.extraction.listing;

import org.jspecify.annotations.NullMarked;
