/**
 * Why an article is what it is: stored pages read again, rule by rule.
 */
@NullMarked
package app.joren.extraction.explanation;

import org.jspecify.annotations.NullMarked;
