/** Tests of the recognition of walls. */
@NullMarked
package app.joren.extraction.wall;

import org.jspecify.annotations.NullMarked;
