/**
 * Rules learnt from a person who points at a page.
 */
@NullMarked
package app.joren.extraction.correction;

import org.jspecify.annotations.NullMarked;
