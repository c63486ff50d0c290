/**
 * Addresses of a site: their normal form, which of them are the same page, and the
 * patterns by which articles are told from other pages.
 */
@NullMarked
package app.joren.extraction.address;

import org.jspecify.annotations.NullMarked;
