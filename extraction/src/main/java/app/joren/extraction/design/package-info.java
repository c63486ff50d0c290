/** Reads what a site looks like from its markup, style sheets and manifest. */
@NullMarked
package app.joren.extraction.design;

import org.jspecify.annotations.NullMarked;
