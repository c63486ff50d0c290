/**
 * Tests of learning what signs weigh.
 */
@NullMarked
package app.joren.bench.learning;

import org.jspecify.annotations.NullMarked;
