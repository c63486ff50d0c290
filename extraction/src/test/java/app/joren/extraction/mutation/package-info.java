/** Tests of redesigns. */
@NullMarked
package app.joren.extraction.mutation;

import org.jspecify.annotations.NullMarked;
