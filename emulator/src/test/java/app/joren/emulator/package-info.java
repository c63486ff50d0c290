/** Tests of the emulator's process and of the stack of the state. */
@NullMarked
package app.joren.emulator;

import org.jspecify.annotations.NullMarked;
