/**
 * Tests of the command line.
 */
@NullMarked
package app.joren.bench;

import org.jspecify.annotations.NullMarked;
