/**
 * Small inputs that broke programs like ours, read by the paths that the product uses.
 */
@NullMarked
package app.joren.extraction.cases;

import org.jspecify.annotations.NullMarked;
