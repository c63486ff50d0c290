/**
 * Tests of reading blocks.
 */
@NullMarked
package app.joren.extraction.blocks;

import org.jspecify.annotations.NullMarked;
