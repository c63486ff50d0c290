/**
 * Apps: their settings, their counts, and what of them readers see.
 */
@NullMarked
package app.joren.apps.app;

import org.jspecify.annotations.NullMarked;
