/**
 * One host, one visit at a time, over all processes: who visits a host now, and when it
 * may be asked again.
 */
@NullMarked
package app.joren.runtime.host;

import org.jspecify.annotations.NullMarked;
