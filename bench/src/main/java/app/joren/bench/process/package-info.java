/**
 * Programs in processes of their own, and what they use.
 */
@NullMarked
package app.joren.bench.process;

import org.jspecify.annotations.NullMarked;
