/**
 * Tests of inferring articles.
 */
@NullMarked
package app.joren.extraction.body;

import org.jspecify.annotations.NullMarked;
