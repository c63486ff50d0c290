/**
 * Tests of what is known of the readers.
 */
@NullMarked
package app.joren.apps.analytics;

import org.jspecify.annotations.NullMarked;
