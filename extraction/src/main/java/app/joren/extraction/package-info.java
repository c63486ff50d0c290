/**
 * HTML in, articles and blocks out: by a definition or by inference. No Spring, no I/O.
 */
@NullMarked
package app.joren.extraction;

import org.jspecify.annotations.NullMarked;
