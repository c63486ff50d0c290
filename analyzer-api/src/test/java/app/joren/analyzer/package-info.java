/**
 * Tests of the analyzer service as a whole, on the emulator.
 */
@NullMarked
package app.joren.analyzer;

import org.jspecify.annotations.NullMarked;
