/** A short time of faults in every build. */
@NullMarked
package app.joren.bench.faults;

import org.jspecify.annotations.NullMarked;
