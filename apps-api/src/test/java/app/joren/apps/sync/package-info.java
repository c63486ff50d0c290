/**
 * Tests of how the crawler's facts come in.
 */
@NullMarked
package app.joren.apps.sync;

import org.jspecify.annotations.NullMarked;
