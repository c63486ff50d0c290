/**
 * The service's one table: how its keys are made, and how it is asked.
 */
@NullMarked
package app.joren.apps.table;

import org.jspecify.annotations.NullMarked;
