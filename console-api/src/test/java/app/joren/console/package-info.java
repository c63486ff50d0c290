/** Tests of the console as a whole. */
@NullMarked
package app.joren.console;

import org.jspecify.annotations.NullMarked;
