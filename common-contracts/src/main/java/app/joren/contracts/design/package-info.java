/**
 * A site's look, as native apps take it over.
 */
@NullMarked
package app.joren.contracts.design;

import org.jspecify.annotations.NullMarked;
