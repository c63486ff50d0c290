/**
 * What operators look after: queues and their dead letters, and what crawls of sites do
 * and cost.
 */
@NullMarked
package app.joren.console.operation;

import org.jspecify.annotations.NullMarked;
