/**
 * Tests of the apps service as a whole, on the emulator.
 */
@NullMarked
package app.joren.apps;

import org.jspecify.annotations.NullMarked;
