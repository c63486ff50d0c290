/**
 * What the tables have in common: items and transactions.
 */
@NullMarked
package app.joren.runtime.store;

import org.jspecify.annotations.NullMarked;
