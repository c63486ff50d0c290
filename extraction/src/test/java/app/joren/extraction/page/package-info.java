/**
 * Tests of reading pages.
 */
@NullMarked
package app.joren.extraction.page;

import org.jspecify.annotations.NullMarked;
