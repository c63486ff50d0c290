/**
 * AWS on this machine: the emulator's process, and the stack of the state in it.
 */
@NullMarked
package app.joren.emulator;

import org.jspecify.annotations.NullMarked;
