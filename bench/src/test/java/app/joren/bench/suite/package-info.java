/**
 * Tests of the whole suite.
 */
@NullMarked
package app.joren.bench.suite;

import org.jspecify.annotations.NullMarked;
