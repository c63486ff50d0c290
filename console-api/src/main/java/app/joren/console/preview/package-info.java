/**
 * The preview app: an app's content as a phone would show it, drawn in a browser from the
 * public content API.
 */
@NullMarked
package app.joren.console.preview;

import org.jspecify.annotations.NullMarked;
