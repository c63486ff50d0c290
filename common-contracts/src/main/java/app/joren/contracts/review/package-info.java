/**
 * How a person looks behind a definition: why a field is what it is, the picture of a
 * page, corrections that are learnt from pointing at it, and the report of a conversion.
 */
@NullMarked
package app.joren.contracts.review;

import org.jspecify.annotations.NullMarked;
