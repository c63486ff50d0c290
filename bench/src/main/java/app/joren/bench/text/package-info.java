/**
 * Texts as measures see them: tokens, shingles, and how much two texts have in common.
 */
@NullMarked
package app.joren.bench.text;

import org.jspecify.annotations.NullMarked;
