/**
 * Tests of how a changed site is noticed.
 */
@NullMarked
package app.joren.extraction.drift;

import org.jspecify.annotations.NullMarked;
