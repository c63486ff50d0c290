/**
 * How many events of readers are taken, and whether those that were confirmed are kept
 * when the process is killed.
 */
@NullMarked
package app.joren.bench.events;

import org.jspecify.annotations.NullMarked;
