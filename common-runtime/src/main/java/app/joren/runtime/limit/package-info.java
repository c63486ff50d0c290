/**
 * How often who may do what.
 */
@NullMarked
package app.joren.runtime.limit;

import org.jspecify.annotations.NullMarked;
