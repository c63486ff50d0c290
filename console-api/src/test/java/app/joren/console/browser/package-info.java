/** The console in a real browser. */
@NullMarked
package app.joren.console.browser;

import org.jspecify.annotations.NullMarked;
