/**
 * Tests of conversions by the core alone.
 */
@NullMarked
package app.joren.bench.inprocess;

import org.jspecify.annotations.NullMarked;
