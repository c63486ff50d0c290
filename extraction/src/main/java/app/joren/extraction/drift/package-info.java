/**
 * What a definition delivers of a site's pages, measured so that it can be compared with
 * what it used to deliver, and with what another definition does.
 */
@NullMarked
package app.joren.extraction.drift;

import org.jspecify.annotations.NullMarked;
