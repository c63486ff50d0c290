/**
 * Lists of articles: which links of a page stand for articles, what belongs to each of
 * them, and how a list goes on.
 */
@NullMarked
package app.joren.extraction.listing;

import org.jspecify.annotations.NullMarked;
