/** Tests of the browser behind its proxy. */
@NullMarked
package app.joren.runtime.browser;

import org.jspecify.annotations.NullMarked;
