/** Tests of corrections. */
@NullMarked
package app.joren.extraction.correction;

import org.jspecify.annotations.NullMarked;
