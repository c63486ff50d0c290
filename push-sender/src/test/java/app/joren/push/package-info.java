/**
 * Tests of the push service as a whole, on the emulator.
 */
@NullMarked
package app.joren.push;

import org.jspecify.annotations.NullMarked;
