/**
 * Pages that stand in front of content or in its place: checks for robots, consent,
 * sign-in and payment, and pages that say that there is nothing.
 */
@NullMarked
package app.joren.extraction.wall;

import org.jspecify.annotations.NullMarked;
