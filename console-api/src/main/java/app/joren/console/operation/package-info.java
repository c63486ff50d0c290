/**
 * What operators look after: queues and their dead letters.
 */
@NullMarked
package app.joren.console.operation;

import org.jspecify.annotations.NullMarked;
