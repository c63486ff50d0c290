/** What the console's tests share: the running console, stand-ins, and things to show. */
@NullMarked
package app.joren.console.testing;

import org.jspecify.annotations.NullMarked;
