/**
 * What pages say to programs about themselves: whether they may be shown elsewhere, kept,
 * and followed.
 */
@NullMarked
package app.joren.extraction.directives;

import org.jspecify.annotations.NullMarked;
