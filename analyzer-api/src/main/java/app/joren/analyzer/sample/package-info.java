/**
 * The pages that definitions were learnt from, on which they are explained and corrected.
 */
@NullMarked
package app.joren.analyzer.sample;

import org.jspecify.annotations.NullMarked;
