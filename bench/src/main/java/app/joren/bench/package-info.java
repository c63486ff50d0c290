/**
 * Benchmarks and whole-suite tests on real sites.
 */
@NullMarked
package app.joren.bench;

import org.jspecify.annotations.NullMarked;
