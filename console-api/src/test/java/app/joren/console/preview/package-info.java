/** Tests of the preview app. */
@NullMarked
package app.joren.console.preview;

import org.jspecify.annotations.NullMarked;
