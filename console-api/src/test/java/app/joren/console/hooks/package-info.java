/** Tests of hooks. */
@NullMarked
package app.joren.console.hooks;

import org.jspecify.annotations.NullMarked;
