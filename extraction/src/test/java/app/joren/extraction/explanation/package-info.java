/** Tests of explanations. */
@NullMarked
package app.joren.extraction.explanation;

import org.jspecify.annotations.NullMarked;
