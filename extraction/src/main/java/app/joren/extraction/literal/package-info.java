/**
 * Values that are written down in scripts and in JSON, also where they are not quite well
 * formed.
 */
@NullMarked
package app.joren.extraction.literal;

import org.jspecify.annotations.NullMarked;
