@NullMarked
package app.joren.runtime.host;

import org.jspecify.annotations.NullMarked;
