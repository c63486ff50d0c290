/**
 * Tests of reading sites by their definition.
 */
@NullMarked
package app.joren.extraction.site;

import org.jspecify.annotations.NullMarked;
