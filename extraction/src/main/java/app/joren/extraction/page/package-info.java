/**
 * From the bytes of an answer to a document: character sets, markup, base address.
 */
@NullMarked
package app.joren.extraction.page;

import org.jspecify.annotations.NullMarked;
