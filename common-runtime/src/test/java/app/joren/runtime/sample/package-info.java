/** A small service that uses everything of the runtime. */
@NullMarked
package app.joren.runtime.sample;

import org.jspecify.annotations.NullMarked;
