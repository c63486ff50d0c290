/**
 * Tests of the conversion without a console.
 */
@NullMarked
package app.joren.local.convert;

import org.jspecify.annotations.NullMarked;
