/** Tests of the demo site. */
@NullMarked
package app.joren.local.demo;

import org.jspecify.annotations.NullMarked;
