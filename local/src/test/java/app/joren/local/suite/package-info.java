/** Tests of how the suite is run on one machine. */
@NullMarked
package app.joren.local.suite;

import org.jspecify.annotations.NullMarked;
