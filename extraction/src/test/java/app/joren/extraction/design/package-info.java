/** Tests of what a site looks like. */
@NullMarked
package app.joren.extraction.design;

import org.jspecify.annotations.NullMarked;
