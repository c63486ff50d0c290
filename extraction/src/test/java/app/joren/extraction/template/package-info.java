/**
 * Tests of learning and reading templates.
 */
@NullMarked
package app.joren.extraction.template;

import org.jspecify.annotations.NullMarked;
