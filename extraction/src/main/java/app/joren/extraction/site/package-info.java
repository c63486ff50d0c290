/**
 * A whole site, read by its definition: which addresses to visit and what each visited
 * page holds.
 */
@NullMarked
package app.joren.extraction.site;

import org.jspecify.annotations.NullMarked;
