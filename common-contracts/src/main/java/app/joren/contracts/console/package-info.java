/**
 * The hooks by which the services report back to the console.
 */
@NullMarked
package app.joren.contracts.console;

import org.jspecify.annotations.NullMarked;
