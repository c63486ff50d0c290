/**
 * Tests of site definitions, their rules and their schema.
 */
@NullMarked
package app.joren.analyzer.definition;

import org.jspecify.annotations.NullMarked;
