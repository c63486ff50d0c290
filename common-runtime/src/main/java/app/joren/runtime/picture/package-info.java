/**
 * Pictures of strangers: what they are, told by their bytes, and what all services do
 * with their pixels in the same way.
 */
@NullMarked
package app.joren.runtime.picture;

import org.jspecify.annotations.NullMarked;
