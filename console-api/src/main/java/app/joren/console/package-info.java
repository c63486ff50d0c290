/**
 * The web console for admins, and the preview app.
 */
@NullMarked
package app.joren.console;

import org.jspecify.annotations.NullMarked;
