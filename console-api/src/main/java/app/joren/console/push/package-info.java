/**
 * Pushes to the readers of an app.
 */
@NullMarked
package app.joren.console.push;

import org.jspecify.annotations.NullMarked;
