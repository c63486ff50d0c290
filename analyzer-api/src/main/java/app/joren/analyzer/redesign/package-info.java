/**
 * New definitions for sites that have changed: made without being asked for, tried out in
 * shadow of the one that is followed, and followed only if they are at least as good.
 */
@NullMarked
package app.joren.analyzer.redesign;

import org.jspecify.annotations.NullMarked;
