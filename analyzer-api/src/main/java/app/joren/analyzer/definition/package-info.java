/**
 * Site definitions: their versions, their schema, and what makes one valid.
 */
@NullMarked
package app.joren.analyzer.definition;

import org.jspecify.annotations.NullMarked;
