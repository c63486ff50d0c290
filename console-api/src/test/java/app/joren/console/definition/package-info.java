/** Tests of definitions as a person sees them. */
@NullMarked
package app.joren.console.definition;

import org.jspecify.annotations.NullMarked;
