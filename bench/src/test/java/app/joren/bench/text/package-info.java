/**
 * Tests of tokens and bags.
 */
@NullMarked
package app.joren.bench.text;

import org.jspecify.annotations.NullMarked;
