/**
 * What becomes of apps whose sites change.
 */
@NullMarked
package app.joren.local.staying;

import org.jspecify.annotations.NullMarked;
