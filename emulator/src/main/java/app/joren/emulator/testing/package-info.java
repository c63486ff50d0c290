/**
 * The emulator for tests: one process for a JVM, and a stack of its own for each Spring
 * context.
 */
@NullMarked
package app.joren.emulator.testing;

import org.jspecify.annotations.NullMarked;
