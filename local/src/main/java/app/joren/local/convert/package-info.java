/**
 * Converts a site without a console, as {@code ./joren convert} does: the same services,
 * asked by their interfaces.
 */
@NullMarked
package app.joren.local.convert;

import org.jspecify.annotations.NullMarked;
