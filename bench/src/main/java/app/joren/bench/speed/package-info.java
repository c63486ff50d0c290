/**
 * How much CPU reading single pages costs, beside parsing them and beside another
 * program.
 */
@NullMarked
package app.joren.bench.speed;

import org.jspecify.annotations.NullMarked;
