/** Tests of what every service does the same way, on a small service made for them. */
@NullMarked
package app.joren.runtime;

import org.jspecify.annotations.NullMarked;
