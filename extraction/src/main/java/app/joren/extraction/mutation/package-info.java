/**
 * Changes pages as the redesign of a site would, to see what rules and readers survive.
 */
@NullMarked
package app.joren.extraction.mutation;

import org.jspecify.annotations.NullMarked;
