/**
 * How a service reaches AWS, or the emulator that stands in for it.
 */
@NullMarked
package app.joren.runtime.aws;

import org.jspecify.annotations.NullMarked;
