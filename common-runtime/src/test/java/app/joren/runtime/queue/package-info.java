@NullMarked
package app.joren.runtime.queue;

import org.jspecify.annotations.NullMarked;
