/**
 * From markup to native blocks, without losing a visible character.
 */
@NullMarked
package app.joren.extraction.blocks;

import org.jspecify.annotations.NullMarked;
