/**
 * How well a definition stands the redesign of its site.
 */
@NullMarked
package app.joren.bench.drill;

import org.jspecify.annotations.NullMarked;
