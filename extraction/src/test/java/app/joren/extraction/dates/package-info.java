/**
 * Tests of reading dates.
 */
@NullMarked
package app.joren.extraction.dates;

import org.jspecify.annotations.NullMarked;
