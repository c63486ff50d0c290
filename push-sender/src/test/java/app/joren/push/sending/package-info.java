/**
 * Tests of the sending.
 */
@NullMarked
package app.joren.push.sending;

import org.jspecify.annotations.NullMarked;
