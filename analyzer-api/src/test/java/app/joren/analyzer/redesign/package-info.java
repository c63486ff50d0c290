/**
 * Tests of new definitions for changed sites.
 */
@NullMarked
package app.joren.analyzer.redesign;

import org.jspecify.annotations.NullMarked;
