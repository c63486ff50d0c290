/**
 * The part of the web that has no manners, on loopback and for tests: servers that break
 * off, drip, lie and never end. It is here so that the tests of all modules may use it.
 */
@NullMarked
package app.joren.emulator.rude;

import org.jspecify.annotations.NullMarked;
