/**
 * Tests of how events are taken.
 */
@NullMarked
package app.joren.apps.event;

import org.jspecify.annotations.NullMarked;
