/**
 * Definitions as a person reads, edits and compares them.
 */
@NullMarked
package app.joren.console.definition;

import org.jspecify.annotations.NullMarked;
