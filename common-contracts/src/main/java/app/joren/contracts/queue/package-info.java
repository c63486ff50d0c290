/**
 * What every service tells of its queues, and lets an operator do with dead letters.
 */
@NullMarked
package app.joren.contracts.queue;

import org.jspecify.annotations.NullMarked;
