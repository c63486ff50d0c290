/** Tables that are busy. */
@NullMarked
package app.joren.runtime.store;

import org.jspecify.annotations.NullMarked;
