/**
 * How often parts of definitions are right, compared with how sure the analyzer says it
 * is of them.
 */
@NullMarked
package app.joren.bench.calibration;

import org.jspecify.annotations.NullMarked;
