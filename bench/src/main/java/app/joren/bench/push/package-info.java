/**
 * How fast pushes go out, and whether each goes out once.
 */
@NullMarked
package app.joren.bench.push;

import org.jspecify.annotations.NullMarked;
