/**
 * The understanding and reading of sites without services, queues and network: what the
 * core makes of recorded sites, in seconds.
 */
@NullMarked
package app.joren.bench.inprocess;

import org.jspecify.annotations.NullMarked;
