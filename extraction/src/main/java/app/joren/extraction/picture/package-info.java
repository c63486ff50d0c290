/**
 * Pictures of pages that a person may look at and point into without any danger.
 */
@NullMarked
package app.joren.extraction.picture;

import org.jspecify.annotations.NullMarked;
