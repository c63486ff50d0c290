/**
 * The whole suite in one JVM: the emulator, its stack, and every service by its own main.
 */
@NullMarked
package app.joren.local.suite;

import org.jspecify.annotations.NullMarked;
