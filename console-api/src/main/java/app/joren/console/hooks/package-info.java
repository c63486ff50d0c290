/**
 * The hooks by which the other services report back.
 */
@NullMarked
package app.joren.console.hooks;

import org.jspecify.annotations.NullMarked;
