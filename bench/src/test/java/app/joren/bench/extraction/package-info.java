/**
 * Tests of the corpus' scores.
 */
@NullMarked
package app.joren.bench.extraction;

import org.jspecify.annotations.NullMarked;
