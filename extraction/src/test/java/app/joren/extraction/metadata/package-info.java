/**
 * Tests of what pages say about themselves.
 */
@NullMarked
package app.joren.extraction.metadata;

import org.jspecify.annotations.NullMarked;
