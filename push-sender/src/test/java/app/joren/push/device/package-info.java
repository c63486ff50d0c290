/**
 * Tests of devices on the emulator.
 */
@NullMarked
package app.joren.push.device;

import org.jspecify.annotations.NullMarked;
