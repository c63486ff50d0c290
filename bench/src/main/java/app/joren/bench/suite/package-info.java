/**
 * Measures of the whole suite: with its services, queues and tables.
 */
@NullMarked
package app.joren.bench.suite;

import org.jspecify.annotations.NullMarked;
