/**
 * Messages between the services: JSON of the contracts' records on the queues.
 */
@NullMarked
package app.joren.runtime.queue;

import org.jspecify.annotations.NullMarked;
