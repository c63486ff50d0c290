/**
 * JSON documents that belong to the items of a table, whatever their size.
 */
@NullMarked
package app.joren.runtime.document;

import org.jspecify.annotations.NullMarked;
