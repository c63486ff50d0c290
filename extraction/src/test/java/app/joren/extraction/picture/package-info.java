/** Tests of pictures. */
@NullMarked
package app.joren.extraction.picture;

import org.jspecify.annotations.NullMarked;
