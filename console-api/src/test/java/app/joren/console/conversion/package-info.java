/** Tests of conversion. */
@NullMarked
package app.joren.console.conversion;

import org.jspecify.annotations.NullMarked;
