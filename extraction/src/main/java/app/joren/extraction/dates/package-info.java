/**
 * Dates as people and machines write them, in many languages.
 */
@NullMarked
package app.joren.extraction.dates;

import org.jspecify.annotations.NullMarked;
