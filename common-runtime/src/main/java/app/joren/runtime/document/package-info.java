/**
 * What items of tables are made of: JSON documents of whatever size, and moments.
 */
@NullMarked
package app.joren.runtime.document;

import org.jspecify.annotations.NullMarked;
