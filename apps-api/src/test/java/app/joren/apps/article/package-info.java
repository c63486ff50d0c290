/**
 * Tests of how articles are kept.
 */
@NullMarked
package app.joren.apps.article;

import org.jspecify.annotations.NullMarked;
