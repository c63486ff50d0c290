/**
 * The whole suite on one machine, in one JVM, by one command.
 */
@NullMarked
package app.joren.local;

import org.jspecify.annotations.NullMarked;
