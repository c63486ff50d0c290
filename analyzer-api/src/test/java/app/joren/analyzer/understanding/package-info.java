/**
 * Tests of understanding sites.
 */
@NullMarked
package app.joren.analyzer.understanding;

import org.jspecify.annotations.NullMarked;
