/**
 * Pushes to the phones of an app's readers, for the other services.
 */
@NullMarked
package app.joren.contracts.push;

import org.jspecify.annotations.NullMarked;
