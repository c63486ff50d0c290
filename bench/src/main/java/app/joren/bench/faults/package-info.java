/**
 * Shows that nothing is lost and nothing doubled: crawls while processes are killed, AWS
 * throttles and messages come twice, and compares what remains with undisturbed crawls.
 */
@NullMarked
package app.joren.bench.faults;

import org.jspecify.annotations.NullMarked;
