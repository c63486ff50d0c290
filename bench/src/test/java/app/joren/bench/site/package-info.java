/**
 * Tests of the recorded sites and their score.
 */
@NullMarked
package app.joren.bench.site;

import org.jspecify.annotations.NullMarked;
